//! The product from outside: HTTP, SMTP, both databases. One binary, so that it links once.

mod drift;
mod mail;
mod meeting;
mod mentorship;
mod outage;
mod sign_in;
mod support;
mod tidy;
