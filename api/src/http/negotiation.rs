//! In which form a client wants its answer.

/// The two forms of a GraphQL answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `application/json`: the status says only whether there is an answer.
    Json,
    /// `application/graphql-response+json`: the status says what became of the request.
    GraphQl,
}

impl Form {
    /// The form's `Content-Type`.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json; charset=utf-8",
            Self::GraphQl => "application/graphql-response+json; charset=utf-8",
        }
    }
}

/// In which ways a client takes its answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Accepted {
    /// As one answer of this form.
    pub form: Option<Form>,
    /// As a stream of events.
    pub events: bool,
}

/// The ways that this `Accept` asks for. Who asks for nothing exact gets `application/json`, which every
/// client understands; who asks for a stream as well as for one answer gets the stream where there is more than
/// one.
pub(super) fn accepted(accept: &str) -> Accepted {
    let ranges: Vec<Range<'_>> = accept.split(',').filter_map(Range::parse).collect();
    if ranges.is_empty() {
        return Accepted { form: Some(Form::Json), events: false };
    }
    let (exact, common) = (exact(&ranges), common(&ranges));
    let events = quality(&ranges, &["text/event-stream"]);
    let form = match (exact > 0, common > 0) {
        (true, _) if exact >= common => Some(Form::GraphQl),
        (_, true) => Some(Form::Json),
        _ => None,
    };
    Accepted { form: form.filter(|_| exact.max(common) >= events), events: events > 0 }
}

/// The form of an answer after which a client is to send its request again, with more in it; `form` is the one
/// that it likes best. Apollo's clients for iOS like best the form whose status may not be 200, and then read
/// no answer whose status is not: so whoever takes `application/json` too gets that.
pub(super) fn form_to_resend(accept: &str, form: Form) -> Form {
    let ranges: Vec<Range<'_>> = accept.split(',').filter_map(Range::parse).collect();
    if common(&ranges) > 0 { Form::Json } else { form }
}

fn exact(ranges: &[Range<'_>]) -> u16 {
    quality(ranges, &["application/graphql-response+json"])
}

fn common(ranges: &[Range<'_>]) -> u16 {
    quality(ranges, &["application/json", "application/*", "*/*"])
}

/// Whether this `Accept` admits `application/json`, the only form for the answers to a batch: an
/// `application/graphql-response+json` is one answer.
pub(super) fn admits_json(accept: &str) -> bool {
    let ranges: Vec<Range<'_>> = accept.split(',').filter_map(Range::parse).collect();
    ranges.is_empty() || common(&ranges) > 0
}

/// The quality of the first of these names that is asked for: the most exact one counts.
fn quality(ranges: &[Range<'_>], names: &[&str]) -> u16 {
    let named = names.iter().find_map(|name| ranges.iter().find(|range| range.name.eq_ignore_ascii_case(name)));
    named.map_or(0, |range| range.quality)
}

/// One of the media ranges of an `Accept`.
struct Range<'a> {
    name: &'a str,
    /// In thousandths.
    quality: u16,
}

impl<'a> Range<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let mut parts = text.split(';').map(str::trim);
        let name = parts.next().filter(|name| name.contains('/'))?;
        let mut parameters = parts.filter_map(|part| part.split_once('='));
        let quality = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case("q"));
        let quality = quality.map_or(Some(1.0), |(_, value)| value.trim().parse::<f32>().ok())?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is between 0 and 1000")]
        let quality = (quality.clamp(0.0, 1.0) * 1000.0) as u16;
        Some(Self { name, quality })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_form_that_is_asked_for_is_given() {
        let table = [
            ("", Some(Form::Json)),
            ("*/*", Some(Form::Json)),
            ("application/*", Some(Form::Json)),
            ("application/json", Some(Form::Json)),
            ("application/json; charset=utf-8", Some(Form::Json)),
            ("application/graphql-response+json", Some(Form::GraphQl)),
            ("application/graphql-response+json, application/json", Some(Form::GraphQl)),
            ("application/json, application/graphql-response+json", Some(Form::GraphQl)),
            ("application/graphql-response+json;q=0.5, application/json", Some(Form::Json)),
            ("application/graphql-response+json, application/json;q=0.9, */*;q=0.1", Some(Form::GraphQl)),
            ("application/graphql-response+json;q=0", None),
            ("APPLICATION/JSON", Some(Form::Json)),
            ("text/html", None),
            ("text/html, */*;q=0.1", Some(Form::Json)),
            ("*/*, application/json;q=0", None),
            ("nonsense", Some(Form::Json)),
        ];
        for (accept, expected) in table {
            assert_eq!(accepted(accept), Accepted { form: expected, events: false }, "{accept}");
        }
    }

    #[test]
    fn a_stream_is_given_to_who_asks_for_one() {
        let table = [
            ("text/event-stream", None, true),
            ("Text/Event-Stream; charset=utf-8", None, true),
            ("text/event-stream, */*;q=0.1", None, true),
            ("text/event-stream, multipart/mixed", None, true),
            ("application/graphql-response+json, application/json, text/event-stream", Some(Form::GraphQl), true),
            ("text/event-stream, application/json", Some(Form::Json), true),
            ("text/event-stream;q=0, application/json", Some(Form::Json), false),
            ("text/*", None, false),
        ];
        for (accept, form, events) in table {
            assert_eq!(accepted(accept), Accepted { form, events }, "{accept}");
        }
    }

    #[test]
    fn who_has_to_send_again_gets_the_form_that_every_client_reads() {
        for (accept, expected) in [
            ("application/graphql-response+json", Form::GraphQl),
            ("application/graphql-response+json, application/json;q=0", Form::GraphQl),
            ("application/graphql-response+json, application/json;q=0.9", Form::Json),
            ("multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json", Form::Json),
        ] {
            assert_eq!(form_to_resend(accept, Form::GraphQl), expected, "{accept}");
        }
    }

    #[test]
    fn a_batch_is_answered_as_json_or_not_at_all() {
        let table = [
            ("", true),
            ("*/*", true),
            ("application/json", true),
            ("application/graphql-response+json, application/json;q=0.9", true),
            ("application/graphql-response+json", false),
            ("application/graphql-response+json, application/json;q=0", false),
        ];
        for (accept, expected) in table {
            assert_eq!(admits_json(accept), expected, "{accept}");
        }
    }
}
