//! Pure decisions about files: which kinds a form may have, how many somebody may send, and until when an address holds.

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use entity::resource::ResourceStatus;
use entity::resource_format::Format;

use super::super::messages;
use super::conflict;
use crate::failure::{ErrorCode, Failure, Problem};
use crate::files::FileKind::{
    self, Epub, Jpeg, Mp3, Mp4Audio, Mp4Video, OggAudio, Pdf, Png, Svg, Wav, WebmVideo, Webp,
};
use crate::files::messages as file_says;

/// How many addresses of one member may wait for files at a time.
pub const OFFERS: u64 = 20;
/// How long somebody has to send a file.
pub const OFFER_TIME: TimeDelta = TimeDelta::hours(1);
/// How long a file can be fetched under an address at least.
const ADDRESS_TIME: TimeDelta = TimeDelta::hours(1);
/// For how long a file has the same address, so that what is kept of it is found again.
const ADDRESS_STEP: TimeDelta = TimeDelta::minutes(30);
const MEGABYTE: u64 = 1_048_576;

/// The kinds of files that something in this form may be.
pub fn kinds_of(format: Format) -> &'static [FileKind] {
    match format {
        Format::Text => &[Epub],
        Format::Audio => &[Mp3, Mp4Audio, OggAudio, Wav],
        Format::Video | Format::SignLanguage => &[Mp4Video, WebmVideo],
        Format::Pdf => &[Pdf],
        Format::LargePrint => &[Pdf, Epub],
        Format::EasyRead => &[Pdf, Epub, Png, Jpeg, Webp, Svg],
    }
}

/// The kind of file that is meant, if something in this form may be one.
pub fn file_kind(format: Format, content_type: &str) -> Result<FileKind, Problem> {
    let kind = FileKind::of(content_type).filter(|kind| kinds_of(format).contains(kind));
    kind.ok_or_else(|| Problem::new(ErrorCode::BadUserInput, file_says::KindNotTaken))
}

/// A size in bytes, up to a limit. It comes as any number: a file of more than 2 GiB is to be told that it is too large,
/// and not that this is no number.
pub fn file_size(asked: f64, limit: u64) -> Result<u64, Problem> {
    if asked < 1.0 || asked.fract() != 0.0 || !asked.is_finite() {
        return Err(Problem::new(ErrorCode::BadUserInput, file_says::SizeInvalid));
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "what is too large becomes the largest"
    )]
    let size = asked as u64;
    if size > limit { Err(too_large(limit)) } else { Ok(size) }
}

/// A file has more bytes than it may.
pub fn too_large(limit: u64) -> Problem {
    Problem::new(ErrorCode::BadUserInput, file_says::TooLarge { limit: limit.div_ceil(MEGABYTE) })
}

/// Whether somebody may have one more address, of whom so many wait for files.
pub fn may_offer(waiting: u64) -> Result<(), Failure> {
    let limit = OFFERS;
    if waiting < limit { Ok(()) } else { Err(conflict(file_says::TooManyAddresses { limit })) }
}

/// Whether a resource may have one more form, which has so many.
pub fn may_have_one_more(forms: u64) -> Result<(), Failure> {
    let limit = super::FORMATS as u64;
    if forms < limit { Ok(()) } else { Err(conflict(messages::TooManyFormats { limit })) }
}

/// Whether one person alone may have readers get another file. Two have to stand by all that a sensitive resource says.
pub fn may_add_file(status: ResourceStatus, is_sensitive: bool) -> Result<(), Failure> {
    if is_sensitive && status == ResourceStatus::Published { Err(conflict(messages::TakesTwo)) } else { Ok(()) }
}

/// Until when the address of a file holds that is given out now.
pub fn address_end(now: DateTime<Utc>) -> DateTime<Utc> {
    now.duration_trunc(ADDRESS_STEP).unwrap_or(now) + ADDRESS_STEP + ADDRESS_TIME
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_has_kinds_of_its_own() {
        for (format, content_type, expected) in [
            (Format::Pdf, "application/pdf", Some(Pdf)),
            (Format::Audio, "audio/mpeg", Some(Mp3)),
            (Format::Audio, "AUDIO/OGG; codecs=opus", Some(OggAudio)),
            (Format::SignLanguage, "video/webm", Some(WebmVideo)),
            (Format::EasyRead, "image/svg+xml", Some(Svg)),
            (Format::Pdf, "image/png", None),
            (Format::Text, "text/html", None),
            (Format::Video, "application/x-msdownload", None),
        ] {
            assert_eq!(file_kind(format, content_type).ok(), expected, "{format:?} {content_type}");
        }
    }

    #[test]
    fn a_size_is_a_number_of_bytes() {
        assert_eq!(file_size(1.0, 10).ok(), Some(1));
        assert_eq!(file_size(10.0, 10).ok(), Some(10));
        for wrong in [0.0, -1.0, 1.5, f64::NAN, f64::INFINITY, 11.0, 2_147_483_648.0, 1e300] {
            assert!(file_size(wrong, 10).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_address_holds_for_an_hour_and_stays_the_same_for_a_while() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        assert_eq!(address_end(at("2026-01-12T09:00:00Z")), at("2026-01-12T10:30:00Z"));
        assert_eq!(address_end(at("2026-01-12T09:29:59Z")), at("2026-01-12T10:30:00Z"));
        assert_eq!(address_end(at("2026-01-12T09:30:00Z")), at("2026-01-12T11:00:00Z"));
    }

    #[test]
    fn what_is_sensitive_takes_two() {
        assert!(may_add_file(ResourceStatus::Published, true).is_err());
        assert!(may_add_file(ResourceStatus::Published, false).is_ok());
        assert!(may_add_file(ResourceStatus::Draft, true).is_ok());
    }
}
