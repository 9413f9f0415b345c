//! The words of the schema for what a line is.

use async_graphql::Enum;

/// What a crisis line is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "crate::crisis::facts::LineKind")]
pub enum CrisisLineKind {
    /// Somebody is in danger now: the emergency number of the country.
    Emergency,
    /// Somebody does not know how to go on, thinks of suicide, or fears for somebody else.
    Crisis,
    /// Somebody needs to be listened to.
    Listening,
    /// Eating disorders: advice and somebody who listens. Most of them are not there for emergencies.
    EatingDisorders,
    /// Children and young people.
    Youth,
}

/// Who comes when somebody calls an emergency number that is not for everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "crate::crisis::facts::Reaches")]
pub enum CrisisPhoneReach {
    /// Medical help.
    Ambulance,
    /// The police.
    Police,
}

/// Another way to write to a crisis line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "crate::crisis::facts::ChannelKind")]
pub enum CrisisChannelKind {
    /// WhatsApp.
    Whatsapp,
    /// E-mail. Nobody may read it at once.
    Email,
}

/// What it costs to reach a crisis line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "crate::crisis::facts::Cost")]
pub enum CrisisLineCost {
    /// Nothing.
    Free,
    /// What a call or message costs.
    Charged,
}

/// How well it is confirmed what a crisis line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "crate::crisis::facts::Confidence")]
pub enum CrisisLineConfidence {
    /// By an official page, or by at least two sources that do not know each other.
    High,
    /// By one source that is not official, or by an old one.
    Medium,
}

/// What was done about a crisis line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::crisis_line_change::CrisisVerb")]
pub enum CrisisLineVerb {
    /// It was added.
    Added,
    /// Somebody made sure of it.
    Assured,
    /// It was corrected.
    Corrected,
    /// It was hidden.
    Hidden,
    /// It was shown again.
    Shown,
    /// What ships with the product was taken in place of what the community had said.
    Taken,
}

/// Which crisis lines somebody should look at who looks after them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
pub enum CrisisLineState {
    /// Those of which nobody here ever made sure, or not for 180 days.
    ToAssure,
    /// Those that are hidden.
    Hidden,
    /// Those of which something else ships by now than when somebody here last looked.
    ShippedChange,
}
