//! The product from outside.

mod mail;
mod support;
