//! HTTP: the only code that knows actix.

pub mod assets;
pub mod html;
pub mod portal;
