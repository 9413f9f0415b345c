//! The product from outside: HTTP, SMTP, both databases. One binary, so that it links once.

mod access_matrix;
mod clients;
mod demo;
mod drift;
mod hostile;
mod hsds;
mod killed;
mod languages;
mod limits;
mod mail;
mod meeting;
mod mentorship;
mod outage;
mod partners;
mod reminder;
mod resources;
mod sign_in;
mod statements;
mod story;
mod support;
mod tidy;
mod wrong_input;
