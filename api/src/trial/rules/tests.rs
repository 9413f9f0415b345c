//! Nobody is told of fewer than five, and nobody alone.

use super::*;

fn at(moment: &str) -> DateTime<Utc> {
    moment.parse().unwrap()
}

fn member(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn new(number: u128, outcome: TrialOutcome) -> News {
    News { member: member(number), told_as: None, outcome }
}

fn nobody() -> HashSet<Uuid> {
    HashSet::new()
}

#[test]
fn a_tool_or_an_activity_can_be_tried_for_some_days() {
    for (kind, expected) in [
        (ResourceKind::Activity, true),
        (ResourceKind::Tool, true),
        (ResourceKind::Prompt, false),
        (ResourceKind::Guide, false),
        (ResourceKind::Story, false),
        (ResourceKind::Service, false),
    ] {
        assert_eq!(may_try(kind).is_ok(), expected, "{kind:?}");
    }
    for (asked, expected) in [(-1, false), (0, false), (1, true), (28, true), (29, false)] {
        assert_eq!(days(asked).is_ok(), expected, "{asked}");
    }
}

#[test]
fn the_last_day_and_its_evening_are_hers() {
    // Two in the morning of the 13th in Cairo; the evening before in São Paulo.
    let now = at("2026-01-13T00:00:00Z");
    for (zone, day, evening_there) in [
        ("Africa/Cairo", "2026-01-20", "2026-01-20T16:00:00Z"),
        ("America/Sao_Paulo", "2026-01-19", "2026-01-19T21:00:00Z"),
    ] {
        let zone: Tz = zone.parse().unwrap();
        let last = last_day(now, zone, days(7).unwrap());
        assert_eq!(last, day.parse().unwrap());
        assert_eq!(evening(last, zone), at(evening_there));
    }
    assert!(!is_too_late(now, at("2026-01-15T23:59:59Z")));
    assert!(is_too_late(now, at("2026-01-16T00:00:00Z")));
}

#[test]
fn nothing_is_told_of_fewer_than_five() {
    let four: Vec<News> = (1..=4).map(|number| new(number, Helped)).collect();
    assert_eq!(tell(Sums::default(), &four, &nobody()), None);
    // A fifth report of one of the four makes no fifth member, and neither does a week in which it did not come to it.
    for fifth in [new(4, DidNotHelp), new(5, Skipped)] {
        assert_eq!(tell(Sums::default(), &[four.clone(), vec![fifth]].concat(), &nobody()), None, "{fifth:?}");
    }
    let five = [four, vec![new(5, DidNotHelp)]].concat();
    assert_eq!(tell(Sums::default(), &five, &nobody()), Some(Sums { helped: 4, did_not_help: 1 }));
}

#[test]
fn who_was_told_before_is_no_new_one() {
    let told = Sums { helped: 4, did_not_help: 1 };
    let known: HashSet<Uuid> = (1..=5).map(member).collect();
    // Four who agree report again, and flip what they said, to be left alone with a stranger.
    let flips = [
        News { member: member(1), told_as: Some(Helped), outcome: DidNotHelp },
        News { member: member(2), told_as: Some(Helped), outcome: Skipped },
        new(3, Helped),
        new(4, DidNotHelp),
    ];
    let stranger = vec![new(6, Helped)];
    assert_eq!(tell(told, &[flips.to_vec(), stranger].concat(), &known), None);
    // What they changed is told along with five who are new.
    let strangers: Vec<News> = (6..=10).map(|number| new(number, Helped)).collect();
    let sums = tell(told, &[flips.to_vec(), strangers].concat(), &known);
    assert_eq!(sums, Some(Sums { helped: 4 - 2 + 1 + 5, did_not_help: 1 + 1 + 1 }));
}

#[test]
fn sums_are_shown_as_a_whole_or_not_at_all() {
    assert_eq!(Sums { helped: 4, did_not_help: 0 }.shown(), None);
    let five = Sums { helped: 0, did_not_help: 5 };
    assert_eq!(five.shown(), Some(five));
    for (many, expected) in [(0, None), (4, None), (5, Some(5)), (9, Some(5)), (10, Some(10))] {
        assert_eq!(in_fives(many), expected, "{many}");
    }
}

#[test]
fn an_agenda_is_drawn_up_a_day_before_for_enough_who_come() {
    let (starts_at, early, late) = (at("2026-01-20T17:00:00Z"), at("2026-01-12T09:00:00Z"), at("2026-01-19T17:00:00Z"));
    let four: Vec<_> = (1..=4).map(|number| (member(number), early)).collect();
    assert_eq!(drawn_up(starts_at, &four, member(1), late - TimeDelta::seconds(1)), None);
    let drawn = |going: &[_], reader| drawn_up(starts_at, going, member(reader), late).unwrap().members.len();
    assert_eq!(drawn(&four, 1), 4, "three beside her");
    assert_eq!(drawn(&four[..3], 1), 0, "two beside her");
    assert_eq!(drawn(&four[..3], 9), 3, "three beside her who holds it");
    // Who says so later is on no agenda, and makes no crowd.
    let late_fourth = [four[..3].to_vec(), vec![(member(4), late)]].concat();
    assert_eq!(drawn(&late_fourth, 1), 0);
    assert_eq!(drawn(&[four, vec![(member(5), late)]].concat(), 1), 4);
}
