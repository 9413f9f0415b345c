use chrono::Utc;

use super::*;

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

fn utc(moment: &str) -> DateTime<Utc> {
    moment.parse().unwrap()
}

/// The last minute of winter time in Berlin, and the first of summer time.
#[test]
fn a_moment_is_told_by_the_clocks_of_its_zone() {
    for (tag, winter, summer) in [
        ("ar", "الأحد، 29 مارس 2026 في 1:59 ص", "الأحد، 29 مارس 2026 في 3:00 ص"),
        ("de", "Sonntag, 29. März 2026 um 01:59", "Sonntag, 29. März 2026 um 03:00"),
        ("hi", "रविवार, 29 मार्च, 2026 को 1:59 am बजे", "रविवार, 29 मार्च, 2026 को 3:00 am बजे"),
        ("zh-Hans", "2026年3月29日星期日 01:59", "2026年3月29日星期日 03:00"),
        ("pt-BR", "domingo, 29 de março de 2026 às 01:59", "domingo, 29 de março de 2026 às 03:00"),
    ] {
        let told = |moment| plain(&date_time(&locale(tag), utc(moment).with_timezone(&Tz::Europe__Berlin)));
        assert_eq!(told("2026-03-29T00:59:00Z"), winter, "{tag}");
        assert_eq!(told("2026-03-29T01:00:00Z"), summer, "{tag}");
    }
}

/// CLDR's no-break spaces are right on paper, and a nuisance in a test.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn a_reader_far_away_has_another_day() {
    let moment = utc("2026-03-29T00:59:00Z").with_timezone(&Tz::America__Sao_Paulo);
    assert_eq!(date_time(&locale("pt-BR"), moment), "sábado, 28 de março de 2026 às 21:59");
}

#[test]
fn dates_times_numbers_and_lists_follow_the_language() {
    let (day, evening) = (NaiveDate::from_ymd_opt(2026, 11, 3).unwrap(), NaiveTime::from_hms_opt(18, 5, 59).unwrap());
    let people: Vec<String> = ["Amina", "Karim", "Léa"].map(str::to_owned).into();
    for (tag, expected) in [
        ("en", "November 3, 2026 | 6:05 PM | 12,400 | Amina, Karim, and Léa"),
        ("ar", "3 نوفمبر 2026 | 6:05 م | 12,400 | Amina وKarim وLéa"),
        ("es", "3 de noviembre de 2026 | 18:05 | 12.400 | Amina, Karim y Léa"),
        ("fr", "3 novembre 2026 | 18:05 | 12 400 | Amina, Karim et Léa"),
        ("zh-Hans", "2026年11月3日 | 18:05 | 12,400 | Amina、Karim和Léa"),
        ("fa", "۱۲ آبان ۱۴۰۵ | ۱۸:۰۵ | ۱۲٬۴۰۰ | Amina،\u{200f} Karim، و Léa"),
    ] {
        let l = locale(tag);
        let written = [date(&l, day), time(&l, evening), number(&l, 12_400), list(&l, &people)].join(" | ");
        assert_eq!(plain(&written), expected, "{tag}");
    }
}

#[test]
fn a_time_zone_has_one_name_all_year() {
    for (tag, zone, name) in [
        ("de", Tz::Europe__Berlin, "Mitteleuropäische Zeit"),
        ("ar", Tz::Africa__Cairo, "توقيت شرق أوروبا"),
        ("hi", Tz::Asia__Kolkata, "भारतीय मानक समय"),
        ("en", Tz::America__Argentina__Buenos_Aires, "Argentina Time"),
        ("en", Tz::Europe__Istanbul, "Türkiye Time"),
        ("xx", Tz::Europe__Berlin, "Berlin"),
    ] {
        for at in ["2026-01-15T12:00:00Z", "2026-07-15T12:00:00Z"] {
            assert_eq!(time_zone_name(&locale(tag), zone, utc(at)), name, "{tag} {zone} {at}");
        }
    }
}

#[test]
fn no_date_is_too_far_away() {
    assert!(date(&locale("de"), NaiveDate::MAX).contains("262142"));
    assert!(date(&locale("de"), NaiveDate::MIN).contains("v. Chr."));
}

#[test]
fn a_week_begins_where_its_language_is_spoken() {
    for (tag, first) in [
        ("de", Weekday::Mon),
        ("fr", Weekday::Mon),
        ("en", Weekday::Sun),
        ("pt-BR", Weekday::Sun),
        ("ar", Weekday::Sat),
        ("fa", Weekday::Sat),
    ] {
        assert_eq!(first_weekday(&locale(tag)), first, "{tag}");
    }
}
