//! The kinds of files that are taken: a closed list.

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// To print.
    Pdf,
    /// A book.
    Epub,
    /// A picture.
    Png,
    /// A picture.
    Jpeg,
    /// A picture.
    Webp,
    /// A drawing.
    Svg,
    /// A recording.
    Mp3,
    /// A recording.
    Mp4Audio,
    /// A recording.
    OggAudio,
    /// A recording.
    Wav,
    /// A film.
    Mp4Video,
    /// A film.
    WebmVideo,
}

const MEBIBYTE: u64 = 1_048_576;

impl FileKind {
    /// Every kind.
    pub const ALL: [Self; 12] = [
        Self::Pdf,
        Self::Epub,
        Self::Png,
        Self::Jpeg,
        Self::Webp,
        Self::Svg,
        Self::Mp3,
        Self::Mp4Audio,
        Self::OggAudio,
        Self::Wav,
        Self::Mp4Video,
        Self::WebmVideo,
    ];

    /// Its name (IANA media type).
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Epub => "application/epub+zip",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
            Self::Svg => "image/svg+xml",
            Self::Mp3 => "audio/mpeg",
            Self::Mp4Audio => "audio/mp4",
            Self::OggAudio => "audio/ogg",
            Self::Wav => "audio/wav",
            Self::Mp4Video => "video/mp4",
            Self::WebmVideo => "video/webm",
        }
    }

    /// The kind of this name, in any case and whatever its parameters.
    pub fn of(media_type: &str) -> Option<Self> {
        let name = media_type.split(';').next().unwrap_or_default().trim();
        Self::ALL.into_iter().find(|kind| kind.media_type().eq_ignore_ascii_case(name))
    }

    /// How its names end.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Epub => "epub",
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Webp => "webp",
            Self::Svg => "svg",
            Self::Mp3 => "mp3",
            Self::Mp4Audio => "m4a",
            Self::OggAudio => "ogg",
            Self::Wav => "wav",
            Self::Mp4Video => "mp4",
            Self::WebmVideo => "webm",
        }
    }

    /// Whether browsers show or play it by themselves, without another program. They show no PDF that is sandboxed, as
    /// all that we give out is.
    pub fn is_shown_inline(self) -> bool {
        !matches!(self, Self::Pdf | Self::Epub)
    }

    /// How many bytes it may have at most: what is judged as a whole is held in memory meanwhile.
    pub(super) fn limit(self) -> u64 {
        match self {
            Self::Pdf | Self::Epub => 32 * MEBIBYTE,
            Self::Png | Self::Jpeg | Self::Webp => 16 * MEBIBYTE,
            Self::Svg => MEBIBYTE,
            Self::Mp3 | Self::Mp4Audio | Self::OggAudio | Self::Wav | Self::Mp4Video | Self::WebmVideo => u64::MAX,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_known_by_its_name() {
        for kind in FileKind::ALL {
            assert_eq!(FileKind::of(kind.media_type()), Some(kind));
        }
        assert_eq!(FileKind::of("Image/SVG+XML; charset=utf-8"), Some(FileKind::Svg));
        assert_eq!(FileKind::of("text/html"), None);
        assert_eq!(FileKind::of(""), None);
    }
}
