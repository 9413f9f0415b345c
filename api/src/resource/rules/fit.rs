//! Which form of a resource suits somebody best, and why. What she cannot understand helps least, then what she cannot
//! use, then what is too hard; between those that are left, her order decides.

use entity::resource::ReadingLevel;
use entity::resource_format::Format;

use super::is_in_range;

/// A form of a resource, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variant<'a> {
    /// The language that it is in.
    pub language: &'a str,
    /// The form.
    pub format: Format,
    /// How hard it is; none where nobody judged.
    pub reading_level: Option<ReadingLevel>,
    /// Whether it is in the language that the resource was written in.
    pub is_original: bool,
}

/// What somebody would like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish<'a> {
    /// The languages that she understands, best first.
    pub languages: Vec<&'a str>,
    /// The forms that she can use, best first; empty when she can use all.
    pub formats: Vec<Format>,
    /// The hardest that she would like; none when it does not matter.
    pub reading_level: Option<ReadingLevel>,
}

/// Something that speaks for a form, or against it: the reader is not to be surprised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// It is in the language that she would like best.
    InYourLanguage,
    /// It is in another of her languages.
    InAnotherOfYourLanguages,
    /// There is nothing in any of her languages that would do better.
    InNoneOfYourLanguages,
    /// It is the original.
    InItsOriginalLanguage,
    /// It is in the form that she would like best.
    InWantedFormat,
    /// It is in another form that she can use.
    InAnotherWantedFormat,
    /// It is in none of the forms that she asked for.
    InNoWantedFormat,
    /// It is as easy as she asked, or easier.
    AsEasyAsAsked,
    /// Nobody judged how hard it is.
    ReadingLevelUnknown,
    /// It is harder than she asked.
    HarderThanAsked,
    /// There is no other.
    OnlyOneThereIs,
}

/// How well something suits: the least is the best, the first difference decides.
type Rank = (bool, bool, u8, usize, usize, bool, bool);

/// The form that suits best, by its place, and why; none where there is none.
pub fn best(variants: &[Variant<'_>], wish: &Wish<'_>) -> Option<(usize, Vec<Reason>)> {
    let ranked = variants.iter().enumerate().map(|(place, variant)| (rank(variant, wish), place));
    let (_, place) = ranked.min()?;
    Some((place, reasons(&variants[place], wish, variants.len() == 1)))
}

fn rank(variant: &Variant<'_>, wish: &Wish<'_>) -> Rank {
    let (language, format) = (language_place(variant, wish), format_place(variant, wish));
    let (place, is_near) = language.unwrap_or((usize::MAX, true));
    (
        language.is_none(),
        format.is_none(),
        hardness(variant, wish),
        place,
        format.unwrap_or(usize::MAX),
        is_near,
        !variant.is_original,
    )
}

/// 0 as easy as asked, 1 nobody knows, 2 harder.
fn hardness(variant: &Variant<'_>, wish: &Wish<'_>) -> u8 {
    match (wish.reading_level, variant.reading_level) {
        (None, _) => 0,
        (Some(_), None) => 1,
        (Some(most), Some(level)) => u8::from(level > most) * 2,
    }
}

/// Where its language stands among hers, and whether it is near it only: another variety of it.
fn language_place(variant: &Variant<'_>, wish: &Wish<'_>) -> Option<(usize, bool)> {
    let exact = |range: &&str| is_in_range(variant.language, range);
    let near = |range: &&str| is_in_range(variant.language, primary(range));
    let place = wish.languages.iter().position(|range| exact(range) || near(range))?;
    Some((place, !exact(&wish.languages[place])))
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

fn format_place(variant: &Variant<'_>, wish: &Wish<'_>) -> Option<usize> {
    if wish.formats.is_empty() {
        return Some(0);
    }
    wish.formats.iter().position(|format| *format == variant.format)
}

fn reasons(variant: &Variant<'_>, wish: &Wish<'_>, is_alone: bool) -> Vec<Reason> {
    let mut reasons = Vec::new();
    reasons.extend((!wish.languages.is_empty()).then(|| match language_place(variant, wish) {
        Some((0, _)) => Reason::InYourLanguage,
        Some(_) => Reason::InAnotherOfYourLanguages,
        None => Reason::InNoneOfYourLanguages,
    }));
    reasons.extend(variant.is_original.then_some(Reason::InItsOriginalLanguage));
    reasons.extend((!wish.formats.is_empty()).then(|| match format_place(variant, wish) {
        Some(0) => Reason::InWantedFormat,
        Some(_) => Reason::InAnotherWantedFormat,
        None => Reason::InNoWantedFormat,
    }));
    reasons.extend(wish.reading_level.map(|_| match hardness(variant, wish) {
        0 => Reason::AsEasyAsAsked,
        1 => Reason::ReadingLevelUnknown,
        _ => Reason::HarderThanAsked,
    }));
    reasons.extend(is_alone.then_some(Reason::OnlyOneThereIs));
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;

    const LANGUAGES: [&str; 4] = ["en", "es", "es-419", "ase"];
    const FORMATS: [Format; 4] = [Format::Text, Format::Audio, Format::EasyRead, Format::SignLanguage];
    const LEVELS: [Option<ReadingLevel>; 4] =
        [None, Some(ReadingLevel::Easy), Some(ReadingLevel::Plain), Some(ReadingLevel::Advanced)];

    /// Every form that there could be.
    fn all() -> Vec<Variant<'static>> {
        let mut all = Vec::new();
        for language in LANGUAGES {
            for format in FORMATS {
                for reading_level in LEVELS {
                    all.push(Variant { language, format, reading_level, is_original: language == "en" });
                }
            }
        }
        all
    }

    /// A wish for each of many different people.
    fn wishes() -> Vec<Wish<'static>> {
        let mut wishes = Vec::new();
        for languages in [vec![], vec!["en"], vec!["es-MX", "en"], vec!["ase", "en"], vec!["fr"], vec!["es-419", "es"]]
        {
            for formats in [vec![], vec![Format::Audio], vec![Format::SignLanguage, Format::Text], vec![Format::Pdf]] {
                for reading_level in LEVELS {
                    wishes.push(Wish { languages: languages.clone(), formats: formats.clone(), reading_level });
                }
            }
        }
        wishes
    }

    fn understands(wish: &Wish<'_>, variant: &Variant<'_>) -> bool {
        wish.languages.iter().any(|own| primary(own) == primary(variant.language))
    }

    fn can_use(wish: &Wish<'_>, variant: &Variant<'_>) -> bool {
        wish.formats.is_empty() || wish.formats.contains(&variant.format)
    }

    #[test]
    fn of_any_two_she_gets_what_she_understands_can_use_and_finds_easy() {
        let all = all();
        for wish in wishes() {
            for one in &all {
                for other in &all {
                    let (place, _) = best(&[*one, *other], &wish).unwrap();
                    let (chosen, left) = if place == 0 { (one, other) } else { (other, one) };
                    let said = format!("{wish:?}: {chosen:?} before {left:?}");
                    assert!(understands(&wish, chosen) || !understands(&wish, left), "{said}");
                    if understands(&wish, chosen) == understands(&wish, left) {
                        assert!(can_use(&wish, chosen) || !can_use(&wish, left), "{said}");
                    }
                    // The same form in the same language: the level that was asked for.
                    if (chosen.language, chosen.format) == (left.language, left.format) {
                        let fits = |variant: &Variant<'_>| variant.reading_level <= wish.reading_level;
                        let asked = wish.reading_level.is_some() && left.reading_level.is_some();
                        assert!(!asked || chosen.reading_level.is_none() || fits(chosen) || !fits(left), "{said}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_order_in_which_they_are_told_does_not_matter() {
        let mut turned = all();
        for wish in wishes() {
            let chosen = |variants: &[Variant<'_>]| rank(&variants[best(variants, &wish).unwrap().0], &wish);
            let before = chosen(&turned);
            turned.rotate_left(7);
            assert_eq!(chosen(&turned), before, "{wish:?}");
            assert!(turned.iter().all(|variant| rank(variant, &wish) >= before), "{wish:?}");
        }
    }

    #[test]
    fn what_does_not_suit_better_changes_nothing() {
        let all = all();
        for wish in wishes() {
            let (place, reasons) = best(&all, &wish).unwrap();
            let others: Vec<_> = all.iter().copied().filter(|it| rank(it, &wish) >= rank(&all[place], &wish)).collect();
            let (again, same) = best(&others, &wish).unwrap();
            assert_eq!((rank(&others[again], &wish), same), (rank(&all[place], &wish), reasons), "{wish:?}");
        }
    }

    #[test]
    fn every_reason_is_true() {
        for wish in wishes() {
            for variant in all() {
                let (_, reasons) = best(&[variant], &wish).unwrap();
                for reason in &reasons {
                    let first = wish.languages.first().is_some_and(|own| primary(own) == primary(variant.language));
                    let is_true = match reason {
                        Reason::InYourLanguage => first,
                        Reason::InAnotherOfYourLanguages => !first && understands(&wish, &variant),
                        Reason::InNoneOfYourLanguages => !understands(&wish, &variant),
                        Reason::InItsOriginalLanguage => variant.language == "en",
                        Reason::InWantedFormat => wish.formats.first() == Some(&variant.format),
                        Reason::InAnotherWantedFormat => wish.formats[1..].contains(&variant.format),
                        Reason::InNoWantedFormat => !can_use(&wish, &variant),
                        Reason::AsEasyAsAsked => {
                            variant.reading_level.is_some() && variant.reading_level <= wish.reading_level
                        }
                        Reason::ReadingLevelUnknown => variant.reading_level.is_none(),
                        Reason::HarderThanAsked => variant.reading_level > wish.reading_level,
                        Reason::OnlyOneThereIs => true,
                    };
                    assert!(is_true, "{reason:?} of {variant:?} for {wish:?}");
                }
                assert!(reasons.contains(&Reason::OnlyOneThereIs));
                assert_eq!(
                    reasons.iter().any(|it| matches!(
                        it,
                        Reason::InWantedFormat | Reason::InAnotherWantedFormat | Reason::InNoWantedFormat
                    )),
                    !wish.formats.is_empty()
                );
            }
        }
    }

    #[test]
    fn where_there_is_nothing_there_is_no_best() {
        assert_eq!(best(&[], &wishes()[0]), None);
    }

    #[test]
    fn what_can_be_used_goes_before_what_is_in_the_first_language() {
        let print = Variant { language: "es", format: Format::Pdf, reading_level: None, is_original: true };
        let sound = Variant { language: "en-GB", format: Format::Audio, is_original: false, ..print };
        let wish = Wish { languages: vec!["es", "en"], formats: vec![Format::Audio], reading_level: None };
        let expected = vec![Reason::InAnotherOfYourLanguages, Reason::InWantedFormat];
        assert_eq!(best(&[print, sound], &wish), Some((1, expected)), "she cannot see");
        let foreign = Variant { language: "fr", ..sound };
        let expected = vec![Reason::InYourLanguage, Reason::InItsOriginalLanguage, Reason::InNoWantedFormat];
        assert_eq!(best(&[foreign, print], &wish), Some((1, expected)), "somebody may read it to her");
    }
}
