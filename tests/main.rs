//! The product from outside: HTTP, SMTP, both databases. One binary, so that it links once.

mod mail;
mod sign_in;
mod support;
