//! The letter that reminds of a check-in.

use super::messages;
use crate::i18n::Message;

/// What it says, and where.
pub const REMINDER: [&dyn Message; 2] = [&messages::Reminder, &messages::ReminderNext];
