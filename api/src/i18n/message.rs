//! A message is a type: what it is about in Rust, how it is said in `locales/`.

use std::fmt::Debug;

use fluent_bundle::{FluentArgs, FluentValue};

/// Something that Waymark says to a person. Declared with `messages!`.
pub trait Message: Debug + Send + Sync + 'static {
    /// The message's id in the `.ftl` files.
    fn id(&self) -> &'static str;

    /// The values that the wording may use.
    fn arguments(&self) -> FluentArgs<'_>;
}

/// A value that a message carries.
///
/// A number stays a number: given as text, it would silently choose the wrong plural.
pub trait IntoArgument {
    /// The value as Fluent takes it.
    fn argument(&self) -> FluentValue<'_>;
}

impl IntoArgument for String {
    fn argument(&self) -> FluentValue<'_> {
        self.as_str().into()
    }
}

impl IntoArgument for &'static str {
    fn argument(&self) -> FluentValue<'_> {
        (*self).into()
    }
}

macro_rules! number_arguments {
    ($($number:ty)*) => { $(
        impl IntoArgument for $number {
            fn argument(&self) -> FluentValue<'_> {
                (*self).into()
            }
        }
    )* };
}

number_arguments! { i8 i16 i32 i64 isize u8 u16 u32 u64 usize f64 }

/// Declares the messages of a room, each with the id of its wording and a sample of each value:
///
/// ```ignore
/// messages! {
///     /// Said to a member who asks the same mentor twice.
///     AlreadyAsked = "mentorship-already-asked";
///     /// Said to a member who asks too many mentors at once.
///     TooManyRequests { open: u64 = 3 } = "mentorship-too-many-requests";
/// }
/// ```
///
/// The wording finds a value under its name here: `{ $open }`. `samples()` gives one of each message, so that one test
/// can say everything in every language. A date is a `String` that [`format`](mod@crate::i18n::format) wrote.
macro_rules! messages {
    ($( $(#[$about:meta])* $name:ident $({ $($values:tt)* })? = $id:literal; )+) => {
        $( $crate::i18n::message_type! { $(#[$about])* $name $({ $($values)* })? = $id } )+

        /// One of each message of this room.
        pub fn samples() -> Vec<Box<dyn $crate::i18n::Message>> {
            vec![$( Box::new($crate::i18n::message_sample!($name $({ $($values)* })?)) ),+]
        }
    };
}

/// One type of `messages!`.
macro_rules! message_type {
    ($(#[$about:meta])* $name:ident = $id:literal) => {
        $(#[$about])*
        #[derive(Clone, Debug)]
        pub struct $name;

        impl $crate::i18n::Message for $name {
            fn id(&self) -> &'static str {
                $id
            }

            fn arguments(&self) -> $crate::i18n::FluentArgs<'_> {
                $crate::i18n::FluentArgs::new()
            }
        }
    };
    ($(#[$about:meta])* $name:ident { $($value:ident: $kind:ty = $sample:expr),+ $(,)? } = $id:literal) => {
        $(#[$about])*
        #[derive(Clone, Debug)]
        pub struct $name {
            $(
                #[doc = concat!("What the wording calls `$", stringify!($value), "`.")]
                pub $value: $kind,
            )+
        }

        impl $crate::i18n::Message for $name {
            fn id(&self) -> &'static str {
                $id
            }

            fn arguments(&self) -> $crate::i18n::FluentArgs<'_> {
                let mut arguments = $crate::i18n::FluentArgs::new();
                $( arguments.set(stringify!($value), $crate::i18n::IntoArgument::argument(&self.$value)); )+
                arguments
            }
        }
    };
}

/// One value of `samples()`.
macro_rules! message_sample {
    ($name:ident) => {
        $name
    };
    ($name:ident { $($value:ident: $kind:ty = $sample:expr),+ $(,)? }) => {
        $name { $($value: $sample),+ }
    };
}

pub(crate) use {message_sample, message_type, messages};
