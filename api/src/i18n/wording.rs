//! The words of one language.

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::format;
use super::locale::Locale;

/// Everything that Waymark can say in one language.
pub(super) struct Wording {
    pub(super) locale: Locale,
    /// In the order in which they were added: a later one replaces what an earlier one said.
    pub(super) resources: Vec<Arc<FluentResource>>,
    /// What was wrong with the files, for those who write them.
    pub(super) complaints: Vec<String>,
    bundle: FluentBundle<Arc<FluentResource>>,
}

/// What came of a message, and what was wrong with its wording.
pub(super) struct Said {
    pub(super) text: String,
    pub(super) errors: Vec<FluentError>,
}

impl Wording {
    pub(super) fn new(locale: Locale) -> Self {
        let language: LanguageIdentifier = locale.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // What is filled in may be written in another direction than the sentence: a Latin name in an Arabic one, an
        // Arabic name in an English one. The marks around it (U+2068, U+2069) are invisible, and keep a full stop or a
        // bracket next to the name from jumping to the wrong side, in HTML, in plain text and in clients alike.
        bundle.set_use_isolating(true);
        bundle.set_formatter(Some(write_number));
        let mut wording = Self { locale, resources: Vec::new(), complaints: Vec::new(), bundle };
        if let Err(error) = wording.bundle.add_builtins() {
            wording.complain("NUMBER", &error.to_string());
        }
        wording
    }

    /// The same once more, to be added to.
    pub(super) fn copy(&self) -> Self {
        let mut copy = Self::new(self.locale.clone());
        self.resources.iter().for_each(|resource| copy.bundle.add_resource_overriding(Arc::clone(resource)));
        Self { resources: self.resources.clone(), complaints: self.complaints.clone(), ..copy }
    }

    /// The same words in another language, each text in them changed.
    pub(super) fn changed(&self, locale: Locale, change: fn(&str) -> Cow<'_, str>) -> Self {
        let mut changed = Self { locale, ..self.copy() };
        changed.bundle.set_transform(Some(change));
        changed
    }

    /// Adds what a file says. What cannot be read is left out, and the rest still counts.
    pub(super) fn add(&mut self, file: &str, source: String) {
        let resource = self.read(file, source);
        if let Err(errors) = self.bundle.add_resource(Arc::clone(&resource)) {
            for error in errors {
                self.complain(file, &error.to_string());
            }
        }
        self.resources.push(resource);
    }

    /// Adds what a file says, in place of what was said under the same ids before.
    pub(super) fn replace(&mut self, file: &str, source: String) {
        let resource = self.read(file, source);
        self.bundle.add_resource_overriding(Arc::clone(&resource));
        self.resources.push(resource);
    }

    /// Whether this language has words for it.
    pub(super) fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// `None` when this language has no words for it.
    pub(super) fn say(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<Said> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        Some(Said { text, errors })
    }

    fn read(&mut self, file: &str, source: String) -> Arc<FluentResource> {
        match FluentResource::try_new(source) {
            Ok(resource) => Arc::new(resource),
            Err((resource, errors)) => {
                for error in errors {
                    let line = resource.source().get(..error.pos.start).map_or(0, |before| before.lines().count());
                    self.complain(&format!("{file}:{line}"), &error.to_string());
                }
                Arc::new(resource)
            }
        }
    }

    fn complain(&mut self, place: &str, error: &str) {
        self.complaints.push(format!("{}/{place}: {error}", self.locale));
    }
}

/// Fluent would write every number in plain European digits; a sentence and the dates in it must agree.
fn write_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let written = memoizer.with_try_get::<Numerals, _, _>((), |Numerals(locale)| {
        let most_fraction_digits = number.options.maximum_fraction_digits;
        format::decimal(locale, &number.as_string(), most_fraction_digits, number.options.use_grouping)
    });
    written.ok().flatten()
}

/// Whose digits a bundle writes: the only way in which Fluent tells a formatter the language.
struct Numerals(Locale);

impl Memoizable for Numerals {
    type Args = ();
    type Error = super::InvalidLocale;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self(language.to_string().parse()?))
    }
}
