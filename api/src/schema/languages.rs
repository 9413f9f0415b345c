//! In which languages the house speaks.

use async_graphql::{Context, Object, SimpleObject};

use crate::access::{Caller, access};
use crate::caching::cache_control;
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::i18n::{Direction, Locale, format, sort_by_name};

/// A language in which this server speaks: its errors, pages and e-mails. What members write may be in any other.
#[derive(SimpleObject)]
pub struct ServedLanguage {
    /// Which it is, as `Accept-Language` names it (BCP 47).
    language: String,
    /// Its name in the language of the answer.
    name: String,
    /// Its name in itself, by which its readers find it.
    own_name: String,
    /// In which direction it is written.
    direction: Direction,
    /// How much of all that is said is said in it, in percent: 100 where nothing is missing. The rest is said in a related
    /// language that is served, else in English.
    completeness_percent: i32,
}

/// What can be asked about languages.
#[derive(Default)]
pub struct LanguagesQuery;

#[Object]
impl LanguagesQuery {
    /// The languages in which this server speaks, by their names in the language of the answer. A community may have added
    /// some to those that come with the software.
    #[graphql(
        directive = access::apply(vec![Caller::Anyone], None),
        directive = cache_control::apply(Some(60), None, None)
    )]
    async fn languages(&self, ctx: &Context<'_>) -> Outcome<Vec<ServedLanguage>> {
        let (catalog, reader) = (&ctx.app().catalog, &ctx.viewer().locale);
        let served = |language: &Locale| ServedLanguage {
            language: language.tag().to_owned(),
            name: format::language(reader, language),
            own_name: format::language(language, language),
            direction: language.direction(),
            completeness_percent: catalog.completeness_percent(language).into(),
        };
        let mut languages: Vec<ServedLanguage> = catalog.locales().iter().map(served).collect();
        sort_by_name(reader, &mut languages, |language| &language.name);
        Ok(languages)
    }
}
