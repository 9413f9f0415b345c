//! The product from outside: HTTP, SMTP, both databases. One binary, so that it links once.

mod access_matrix;
mod clients;
mod drift;
mod hsds;
mod mail;
mod meeting;
mod mentorship;
mod outage;
mod partners;
mod resources;
mod sign_in;
mod story;
mod support;
mod tidy;
