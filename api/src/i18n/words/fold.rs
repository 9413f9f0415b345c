//! Words without what people leave out, or write either way, when they look for something.

use icu::casemap::CaseMapper;
use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// The word as it is compared: without capitals, accents and points; letters and digits that are written in several ways
/// in one of them. What distinguishes words of a language stays: the vowels of Hindi and Thai, the marks of Japanese.
pub fn fold(word: &str) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(word);
    let lower = CaseMapper::new().fold_string(&decomposed).into_owned();
    let mut folded = String::with_capacity(lower.len());
    for character in lower.chars().filter(|character| !is_left_out(*character)) {
        match spelled(character) {
            Some(letters) => folded.push_str(letters),
            None => folded.push(one_way(character)),
        }
    }
    let folded = ComposingNormalizerBorrowed::new_nfc().normalize(&folded).into_owned();
    with_dot_for_nasals(&as_typed(folded))
}

/// Vowels of Thai and Lao that are typed as one, but were taken apart with all else.
fn as_typed(word: String) -> String {
    const VOWELS: [(&str, &str); 2] = [("\u{0E4D}\u{0E32}", "\u{0E33}"), ("\u{0ECD}\u{0EB2}", "\u{0EB3}")];
    VOWELS.iter().fold(word, |word, (apart, one)| if word.contains(apart) { word.replace(apart, one) } else { word })
}

/// Marks above and below letters, and characters that are not seen.
fn is_left_out(character: char) -> bool {
    matches!(character,
        // Accents of Latin, Greek and Cyrillic letters.
        '\u{0300}'..='\u{036F}'
        // Points of Hebrew; vowels, hamza and the stretching line of Arabic.
        | '\u{0591}'..='\u{05C7}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}'
        // The dot that Hindi puts under letters of other languages.
        | '\u{093C}'
        // Soft hyphen, joiners, variation selectors.
        | '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FE00}'..='\u{FE0F}')
}

/// Letters that are spelled with several.
fn spelled(letter: char) -> Option<&'static str> {
    Some(match letter {
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => return None,
    })
}

/// The one of several ways to write a letter or digit.
fn one_way(character: char) -> char {
    /// The digits zero of other scripts, each followed by its nine.
    const ZEROS: [char; 6] = ['\u{0660}', '\u{06F0}', '\u{0966}', '\u{09E6}', '\u{0E50}', '\u{0E66}'];
    match character {
        'ı' => 'i',
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        'ħ' => 'h',
        // Arabic yeh without its dots, as in Egypt and in Persian; kaf of Persian; teh at the end of a word, and heh.
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ة' | 'ہ' | 'ۀ' => 'ه',
        // Hindi writes a nasal vowel with a moon or with a dot.
        'ँ' => 'ं',
        _ => {
            let value = ZEROS.iter().find_map(|zero| {
                let value = u32::from(character).checked_sub(u32::from(*zero))?;
                (value < 10).then_some(value)
            });
            value.and_then(|value| char::from_digit(value, 10)).unwrap_or(character)
        }
    }
}

/// Hindi writes a nasal before another consonant as half a letter or as a dot: `चिन्ता` is `चिंता`.
fn with_dot_for_nasals(word: &str) -> String {
    const NASALS: [char; 5] = ['ङ', 'ञ', 'ण', 'न', 'म'];
    const HALVED: char = '\u{094D}';
    if !word.contains(HALVED) {
        return word.to_owned();
    }
    let mut dotted = String::with_capacity(word.len());
    let mut rest = word.chars().peekable();
    while let Some(letter) = rest.next() {
        if NASALS.contains(&letter) && rest.peek() == Some(&HALVED) {
            rest.next();
            // At the end of a word, or before a joiner that was left out, there is no other consonant.
            if rest.peek().is_some_and(|next| ('क'..='ह').contains(next)) {
                dotted.push('ं');
            } else {
                dotted.extend([letter, HALVED]);
            }
        } else {
            dotted.push(letter);
        }
    }
    dotted
}
