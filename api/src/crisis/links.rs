//! The addresses behind which phones call and write.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::facts::{Channel, ChannelKind, Phone, Sms};

/// What stands in such an address as it is.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'_').remove(b'~').remove(b'+').remove(b'*');

/// Calls the number as it is dialled inside the country, and its extension once it is answered.
pub fn call_link(phone: &Phone) -> String {
    let number = utf8_percent_encode(&phone.dial, KEPT);
    match &phone.extension {
        // A comma is a pause, which phones know better than RFC 3966's own word for extensions.
        Some(extension) => format!("tel:{number},{extension}"),
        None => format!("tel:{number}"),
    }
}

/// Begins a text message (RFC 5724).
pub fn sms_link(sms: &Sms) -> String {
    let number = utf8_percent_encode(&sms.to, KEPT);
    match &sms.body {
        Some(body) => format!("sms:{number}?body={}", utf8_percent_encode(body, KEPT)),
        None => format!("sms:{number}"),
    }
}

/// Writes in another way; `None` where only the number is known that is dialled inside the country, which WhatsApp does
/// not take.
pub fn channel_link(channel: &Channel) -> Option<String> {
    match channel.kind {
        ChannelKind::Email => Some(format!("mailto:{}", channel.value)),
        ChannelKind::Whatsapp => channel.value.strip_prefix('+').map(|digits| format!("https://wa.me/{digits}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phone(dial: &str, extension: Option<&str>) -> Phone {
        let extension = extension.map(Into::into);
        Phone { dial: dial.into(), extension, e164: None, local: None, reaches: None, note: None }
    }

    #[test]
    fn a_phone_dials_what_people_dial_there() {
        assert_eq!(call_link(&phone("112", None)), "tel:112");
        assert_eq!(call_link(&phone("119", Some("8"))), "tel:119,8");
        assert_eq!(call_link(&phone("*4141", None)), "tel:*4141");
        assert_eq!(call_link(&phone("*1#", None)), "tel:*1%23");
        let sms = Sms { to: "85258".into(), body: Some("I NEED HELP".into()), note: None };
        assert_eq!(sms_link(&sms), "sms:85258?body=I%20NEED%20HELP");
        let whatsapp =
            |value: &str| channel_link(&Channel { kind: ChannelKind::Whatsapp, value: value.into(), note: None });
        assert_eq!(whatsapp("+573007548933").as_deref(), Some("https://wa.me/573007548933"));
        assert_eq!(whatsapp("18111"), None);
    }
}
