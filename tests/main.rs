//! The product from outside: HTTP, SMTP, both databases. One binary, so that it links once.

mod drift;
mod hsds;
mod mail;
mod partners;
mod resources;
mod sign_in;
mod support;
mod tidy;
