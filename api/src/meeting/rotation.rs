//! Whose turn it is: topics that follow one another from date to date. Pure: what is known comes in, what each date
//! is about comes out.

use uuid::Uuid;

/// A date ahead, as far as topics are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ahead {
    /// The topic that was chosen for it alone, if one was: it may have been decided that there is none.
    pub chosen: Option<Option<Uuid>>,
    /// Whether it was called off.
    pub is_off: bool,
}

/// What a date is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// The topic.
    pub topic: Option<Uuid>,
    /// The turn that it took, by its place in the rotation.
    pub turn: Option<usize>,
}

/// What the dates ahead are about, in their order. `latest` is the last date that is not ahead any more and took a
/// turn; `own` is what the series is about where nothing else is said.
///
/// A date that was called off, or for which a topic was chosen, takes no turn: the next one has it.
pub fn share_out(rotation: &[Uuid], latest: Option<Share>, own: Option<Uuid>, ahead: &[Ahead]) -> Vec<Share> {
    let mut next = latest.map_or(0, |latest| after(rotation, latest));
    let share = |date: &Ahead| {
        if let Some(topic) = date.chosen {
            return Share { topic, turn: None };
        }
        let turn = next % rotation.len().max(1);
        match rotation.get(turn) {
            Some(topic) if !date.is_off => {
                next = turn + 1;
                Share { topic: Some(*topic), turn: Some(turn) }
            }
            _ => Share { topic: own, turn: None },
        }
    };
    ahead.iter().map(share).collect()
}

/// The turn that follows the latest one. When the rotation was changed since, it goes on behind the same topic, and
/// begins anew when that is gone.
fn after(rotation: &[Uuid], latest: Share) -> usize {
    let Share { topic: Some(topic), turn: Some(turn) } = latest else { return 0 };
    let is_unchanged = rotation.get(turn) == Some(&topic);
    let turn = if is_unchanged { Some(turn) } else { rotation.iter().position(|one| *one == topic) };
    turn.map_or(0, |turn| turn + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Ahead = Ahead { chosen: None, is_off: false };
    const OFF: Ahead = Ahead { chosen: None, is_off: true };

    fn topic(letter: char) -> Uuid {
        Uuid::from_u128(u128::from(u32::from(letter)))
    }

    fn topics(letters: &str) -> Vec<Uuid> {
        letters.chars().map(topic).collect()
    }

    fn took(letter: char, turn: usize) -> Option<Share> {
        Some(Share { topic: Some(topic(letter)), turn: Some(turn) })
    }

    /// The topics that come out, as letters; `-` for none.
    fn told(rotation: &str, latest: Option<Share>, own: Option<char>, ahead: &[Ahead]) -> String {
        let shares = share_out(&topics(rotation), latest, own.map(topic), ahead);
        let letter = |share: Share| {
            share.topic.map_or(Some('-'), |topic| char::from_u32(u32::try_from(topic.as_u128()).unwrap()))
        };
        shares.into_iter().filter_map(letter).collect()
    }

    #[test]
    fn topics_take_turns_and_begin_again() {
        assert_eq!(told("ABC", None, Some('O'), &[PLAIN; 7]), "ABCABCA");
        assert_eq!(told("ABC", took('B', 1), None, &[PLAIN; 4]), "CABC");
        assert_eq!(told("A", took('A', 0), None, &[PLAIN; 2]), "AA");
    }

    #[test]
    fn without_a_rotation_the_series_has_its_own_topic() {
        assert_eq!(told("", None, Some('O'), &[PLAIN, OFF]), "OO");
        assert_eq!(told("", took('B', 1), None, &[PLAIN]), "-");
    }

    #[test]
    fn a_date_that_was_called_off_gives_its_turn_to_the_next() {
        assert_eq!(told("ABC", None, Some('O'), &[PLAIN, OFF, PLAIN, PLAIN]), "AOBC");
        assert_eq!(told("ABC", None, None, &[OFF, OFF, PLAIN]), "--A");
    }

    #[test]
    fn a_chosen_topic_takes_no_turn() {
        let chosen = Ahead { chosen: Some(Some(topic('X'))), is_off: false };
        let none = Ahead { chosen: Some(None), is_off: false };
        assert_eq!(told("ABC", None, Some('O'), &[PLAIN, chosen, PLAIN, none, PLAIN]), "AXB-C");
        let chosen_and_off = Ahead { is_off: true, ..chosen };
        assert_eq!(told("AB", None, None, &[chosen_and_off, PLAIN]), "XA", "what was chosen stays");
    }

    #[test]
    fn a_topic_that_comes_twice_has_two_turns() {
        assert_eq!(told("ABAC", took('A', 2), None, &[PLAIN; 3]), "CAB");
        assert_eq!(told("ABAC", took('A', 0), None, &[PLAIN; 3]), "BAC");
    }

    #[test]
    fn a_rotation_that_was_changed_goes_on_behind_the_same_topic() {
        assert_eq!(told("ABDC", took('B', 1), None, &[PLAIN; 3]), "DCA", "one was put in behind it");
        assert_eq!(told("DABC", took('B', 1), None, &[PLAIN; 2]), "CD", "it stands elsewhere now");
        assert_eq!(told("BA", took('C', 2), None, &[PLAIN; 2]), "BA", "it is gone");
        assert_eq!(told("AB", took('B', 1), None, &[PLAIN; 2]), "AB");
    }
}
