//! Which of the languages on offer serves a reader best.

use std::cmp::Reverse;

use super::locale::Locale;

/// A header may be as long as it likes; nobody reads more languages than this.
const MOST_ACCEPTED: usize = 16;

/// The languages of an `Accept-Language` header, the most wanted first.
///
/// What cannot be read is passed over: a wrong header must not keep anyone from an answer.
pub fn accepted(header: &str) -> Vec<Locale> {
    let mut ranges: Vec<(u16, Locale)> =
        header.split(',').take(MOST_ACCEPTED).filter_map(accepted_range).filter(|(quality, _)| *quality > 0).collect();
    // A stable sort: among equals, the order of the header stands.
    ranges.sort_by_key(|(quality, _)| Reverse(*quality));
    ranges.into_iter().map(|(_, locale)| locale).collect()
}

/// The place of the offer that serves the reader best: in the order of their wishes, for each the nearest.
///
/// The same language in a script that they may not read comes after everything else they asked for.
pub(super) fn best(wanted: &[Locale], offers: &[Locale]) -> Option<usize> {
    let readable = wanted.iter().find_map(|wish| nearest(wish, offers, |nearness| nearness != Nearness::OtherScript));
    readable.or_else(|| wanted.iter().find_map(|wish| nearest(wish, offers, |_| true)))
}

/// The places of all offers in a language and script that this reader reads, the nearest first.
pub(super) fn readable(wish: &Locale, offers: &[Locale]) -> Vec<usize> {
    let mut near: Vec<(Nearness, usize)> = near(wish, offers).filter(|(n, _)| *n != Nearness::OtherScript).collect();
    near.sort();
    near.into_iter().map(|(_, place)| place).collect()
}

/// How near a text is to what a reader asked for; the nearest is the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Nearness {
    Exact,
    SameRegion,
    NoRegion,
    OtherRegion,
    OtherScript,
}

fn nearest(wish: &Locale, offers: &[Locale], is_welcome: impl Fn(Nearness) -> bool) -> Option<usize> {
    near(wish, offers).filter(|(nearness, _)| is_welcome(*nearness)).min().map(|(_, place)| place)
}

fn near<'a>(wish: &'a Locale, offers: &'a [Locale]) -> impl Iterator<Item = (Nearness, usize)> + 'a {
    offers.iter().enumerate().filter_map(move |(place, offer)| Some((nearness(wish, offer)?, place)))
}

/// `None` when it is another language altogether.
fn nearness(wish: &Locale, offer: &Locale) -> Option<Nearness> {
    if wish == offer {
        return Some(Nearness::Exact);
    }
    if wish.language() != offer.language() {
        return None;
    }
    let (reader, text) = (wish.likely(), offer.likely());
    Some(if reader.script != text.script {
        Nearness::OtherScript
    } else if reader.region == text.region {
        Nearness::SameRegion
    } else if offer.identifier().region.is_none() {
        Nearness::NoRegion
    } else {
        Nearness::OtherRegion
    })
}

/// `pt-BR;q=0.8` as thousandths and a language.
fn accepted_range(range: &str) -> Option<(u16, Locale)> {
    let mut parts = range.split(';').map(str::trim);
    let locale = parts.next()?.parse().ok()?;
    let quality = match parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q="))) {
        Some(quality) => thousandths(quality)?,
        None => 1000,
    };
    Some((quality, locale))
}

fn thousandths(quality: &str) -> Option<u16> {
    let quality: f32 = quality.trim().parse().ok()?;
    // `NaN` is in no range.
    (0.0..=1.0).contains(&quality).then(|| (quality * 1000.0).round() as u16)
}
