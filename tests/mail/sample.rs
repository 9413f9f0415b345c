//! Letters to send.

use chrono::{TimeZone, Utc};
use waymark::mail::{Block, Letter, Mailer, Preferences, Sender, Unsubscribe};

use crate::support::smtp::SmtpServer;

pub const JOIN: &str = "https://waymark.example/meetings/mtg_1?token=a1b2&from=mail";
pub const UNSUBSCRIBE: &str = "https://waymark.example/email/unsubscribe?token=c3d4";
pub const PREFERENCES: &str = "https://waymark.example/email/preferences?token=e5f6";

pub fn sender() -> Sender {
    "واي مارك <hello@waymark.example>".parse().unwrap()
}

pub fn mailer(server: &SmtpServer) -> Mailer {
    Mailer::smtp(server.url(), sender()).unwrap()
}

/// A reminder of a meeting, in Arabic.
pub fn arabic() -> Letter {
    Letter {
        to: "layla@example.org".parse().unwrap(),
        language: "ar".to_owned(),
        direction: "rtl",
        subject: "لقاؤك اليوم الساعة السابعة مساءً، ونحن سعداء بانضمامك إلينا هذا الأسبوع".to_owned(),
        preheader: "نراك قريبًا".to_owned(),
        blocks: vec![
            Block::Heading("موعدنا هذا المساء".to_owned()),
            Block::Paragraph("Sami وليلى بانتظارك. لا بأس إن تأخرت قليلًا.".to_owned()),
            Block::Facts(vec![
                ("متى".to_owned(), "الثلاثاء ٣ مارس، ٧:٠٠ م".to_owned()),
                ("أين".to_owned(), "Room 4 & <garden>".to_owned()),
            ]),
            Block::Code("48 21 07".to_owned()),
            Block::Button { label: "انضم إلى اللقاء".to_owned(), url: JOIN.to_owned() },
        ],
        footer: vec!["تصلك هذه الرسالة لأنك أكدت حضورك.".to_owned()],
        unsubscribe: Some(Unsubscribe {
            url: UNSUBSCRIBE.to_owned(), label: "إيقاف هذه التذكيرات".to_owned()
        }),
        preferences: Some(Preferences {
            url: PREFERENCES.to_owned(), label: "اختيار الرسائل التي تصلني".to_owned()
        }),
        calendar: Vec::new(),
        message_id: "019546a1-reminder".to_owned(),
        date: Utc.with_ymd_and_hms(2026, 3, 3, 8, 0, 0).unwrap(),
    }
}

/// A few words in English.
pub fn short(message_id: &str) -> Letter {
    Letter {
        to: "sami@example.org".parse().unwrap(),
        language: "en".to_owned(),
        direction: "ltr",
        subject: "Your code".to_owned(),
        preheader: String::new(),
        blocks: vec![Block::Paragraph("Hello\n.\n.and on".to_owned()), Block::Code("482107".to_owned())],
        footer: Vec::new(),
        unsubscribe: None,
        preferences: None,
        calendar: Vec::new(),
        message_id: message_id.to_owned(),
        date: Utc.with_ymd_and_hms(2026, 3, 3, 8, 0, 0).unwrap(),
    }
}
