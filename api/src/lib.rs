//! Waymark.

pub mod access;
pub mod app;
pub mod clock;
pub mod commands;
pub mod config;
pub mod consent;
pub mod db;
pub mod demo;
pub mod failure;
pub mod graphql;
pub mod http;
pub mod i18n;
pub mod input;
pub mod jobs;
pub mod keys;
pub mod mail;
pub mod member;
pub mod node;
pub mod page;
pub mod post;
pub mod rooms;
pub mod schema;
pub mod tx;
pub mod viewer;
pub mod wire;
