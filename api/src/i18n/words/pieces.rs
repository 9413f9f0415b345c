//! Scripts that put no spaces between words. The same word is cut differently in another sentence, so it is found by its
//! pieces: a few characters each, across whatever cuts there are.

use super::Word;

/// Scripts without spaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    /// Chinese and Japanese, where a single character says much.
    Characters,
    /// Thai, Lao, Burmese and Khmer, where it takes a few letters.
    Letters,
}

impl Script {
    /// The script of a character; none for all that have spaces, Korean among them.
    pub(super) fn of(character: char) -> Option<Self> {
        match character {
            '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9F}' => Some(Self::Characters),
            _ if is_han(character) => Some(Self::Characters),
            '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' => Some(Self::Letters),
            _ => None,
        }
    }

    /// How long pieces are, the shortest for words that have no more.
    fn lengths(self) -> [usize; 2] {
        match self {
            Self::Characters => [1, 2],
            Self::Letters => [2, 3],
        }
    }

    /// The pieces that begin in a word, also those that go on in the words right behind it.
    pub(super) fn pieces(self, word: &Word, behind: &[Word]) -> Vec<String> {
        let [short, long] = self.lengths();
        let mut characters: Vec<char> = word.folded.chars().collect();
        let within = characters.len();
        let mut end = word.place.end;
        for next in behind.iter().take_while(|next| next.unspaced == Some(self)) {
            if next.place.start != end || characters.len() >= within + long {
                break;
            }
            characters.extend(next.folded.chars());
            end = next.place.end;
        }
        let piece =
            |start: usize, length: usize| characters.get(start..start + length).map(|some| some.iter().collect());
        (0..within).flat_map(|start| [piece(start, short), piece(start, long)]).flatten().collect()
    }

    /// The pieces that all have to be there for a folded word to be there.
    pub(super) fn wanted(self, folded: &str) -> Vec<String> {
        let [short, long] = self.lengths();
        let characters: Vec<char> = without_ending(folded).chars().collect();
        let length = if characters.len() < long { short } else { long };
        characters.windows(length).map(|piece| piece.iter().collect()).collect()
    }
}

/// Japanese writes the stem of many words in Chinese characters and their changing end behind it in its own: `眠る`,
/// `眠り`.
pub(super) fn without_ending(word: &str) -> &str {
    let stem = word.trim_end_matches(|letter| matches!(letter, '\u{3040}'..='\u{309F}'));
    if stem.chars().any(is_han) { stem } else { word }
}

fn is_han(character: char) -> bool {
    matches!(character,
        '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}' | '々')
}
