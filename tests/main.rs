//! The product from outside: HTTP, SMTP, both databases. One binary, so that it links once.

mod drift;
mod hsds;
mod mail;
mod mentorship;
mod outage;
mod partners;
mod resources;
mod sign_in;
mod support;
mod tidy;
