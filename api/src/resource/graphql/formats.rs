//! The forms of a resource as a reader finds them, and the one that suits her best.

use async_graphql::{Context, Enum, ID, SimpleObject};
use entity::{resource, resource_format, resource_text};

use super::super::actions;
use super::super::readable::standing;
use super::super::rules::fit::{self, Variant, Wish};
use super::files::file_id;
use super::kinds::{Format, ReadingLevel};
use crate::graphql::Surroundings;
use crate::i18n::Locale;
use crate::scalars::Moment;

/// A form in which a resource can be had.
#[derive(Clone, SimpleObject)]
pub struct ResourceFormat {
    /// The language that it is in (BCP 47); sign languages have tags of their own, such as `ase`.
    language: String,
    /// The form.
    format: Format,
    /// How hard it is to read or follow; null where nobody judged.
    reading_level: Option<ReadingLevel>,
    /// Where it is; null when it is the text that `body` has. The address of a `file` holds for an hour or a little
    /// more: ask for it when it is needed, and give it to nobody.
    url: Option<String>,
    /// The file, when it is kept here.
    file: Option<ResourceFile>,
}

/// A file that is kept here. It never changes: another content is another file.
#[derive(Clone, SimpleObject)]
pub struct ResourceFile {
    /// What it is taken away by.
    id: ID,
    /// Until when the `url` holds.
    expires_at: Moment,
    /// Of which kind it is, as its content says (IANA media type).
    content_type: String,
    /// How many bytes it has.
    size_bytes: i32,
}

/// The form of a resource that suits somebody best.
#[derive(Clone, SimpleObject)]
pub struct BestFormat {
    /// The form.
    format: ResourceFormat,
    /// What speaks for it, and what does not.
    reasons: Vec<FitReason>,
}

/// Something that speaks for a form of a resource, or against it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "fit::Reason")]
pub enum FitReason {
    /// It is in the first of the languages.
    InYourLanguage,
    /// It is in another of the languages.
    InAnotherOfYourLanguages,
    /// It is in none of the languages: nor is any other.
    InNoneOfYourLanguages,
    /// It is in the language that the resource was written in.
    InItsOriginalLanguage,
    /// It is in the first of the formats.
    InWantedFormat,
    /// It is in another of the formats.
    InAnotherWantedFormat,
    /// It is in none of the formats: nor is any other in a language as good.
    InNoWantedFormat,
    /// It is as easy as was asked for, or easier.
    AsEasyAsAsked,
    /// Nobody judged how hard it is.
    ReadingLevelUnknown,
    /// It is harder than was asked for.
    HarderThanAsked,
    /// There is no other.
    OnlyOneThereIs,
}

impl ResourceFormat {
    /// A form of this resource, which the viewer is known to see.
    pub fn of(ctx: &Context<'_>, row: &resource::Model, form: resource_format::Model) -> Self {
        let address = form.file_id.map(|file| actions::address(ctx.app(), ctx.viewer(), row, file, ctx.now()));
        let file = form.file_id.zip(address.as_ref()).map(|(file, address)| ResourceFile {
            id: file_id(file),
            expires_at: Moment(address.expires_at),
            content_type: form.content_type.unwrap_or_default(),
            size_bytes: form.size_bytes.and_then(|size| size.try_into().ok()).unwrap_or(i32::MAX),
        });
        Self {
            language: form.language,
            format: form.format.into(),
            reading_level: form.reading_level.or(row.reading_level).map(Into::into),
            url: address.map(|address| address.url).or(form.url),
            file,
        }
    }

    /// The text that is kept here, in this language.
    fn text(row: &resource::Model, language: String) -> Self {
        let reading_level = row.reading_level.map(Into::into);
        Self { language, format: Format::Text, reading_level, url: None, file: None }
    }
}

impl BestFormat {
    /// The one of these forms, and of the texts that readers have, that suits best whoever reads these languages, can use
    /// these formats, and would like it no harder than this.
    pub fn of(
        ctx: &Context<'_>,
        row: &resource::Model,
        forms: Vec<resource_format::Model>,
        texts: Vec<resource_text::Model>,
        (languages, formats, reading_level): (&[Locale], Vec<Format>, Option<ReadingLevel>),
    ) -> Option<Self> {
        let mut all: Vec<ResourceFormat> = forms.into_iter().map(|form| ResourceFormat::of(ctx, row, form)).collect();
        let read = standing(row, texts).filter(|text| text.body.is_some()).map(|text| text.language);
        for language in read {
            let is_told = |form: &ResourceFormat| form.format == Format::Text && form.language == language;
            if !all.iter().any(is_told) {
                all.push(ResourceFormat::text(row, language));
            }
        }
        let wish = Wish {
            languages: languages.iter().map(Locale::tag).collect(),
            formats: formats.into_iter().map(Into::into).collect(),
            reading_level: reading_level.map(Into::into),
        };
        let variants: Vec<Variant<'_>> = all.iter().map(|form| form.variant(row)).collect();
        let (place, reasons) = fit::best(&variants, &wish)?;
        Some(Self { format: all.swap_remove(place), reasons: reasons.into_iter().map(Into::into).collect() })
    }
}

impl ResourceFormat {
    fn variant(&self, row: &resource::Model) -> Variant<'_> {
        Variant {
            language: &self.language,
            format: self.format.into(),
            reading_level: self.reading_level.map(Into::into),
            is_original: self.language == row.source_language,
        }
    }
}
