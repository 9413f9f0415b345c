//! What counts as the same word.

use super::{fold, is_common, roots, wanted_roots, words};
use crate::i18n::Locale;

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

fn folded(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.folded).collect()
}

/// Whether somebody who types one finds the other in a text of this language by what they have in common.
fn is_found(tag: &str, typed: &str, text: &str) -> bool {
    let language = locale(tag);
    let all = words(text);
    let there: Vec<String> = (0..all.len()).flat_map(|place| roots(text, &all, place, &language)).collect();
    let is_there = |root: &String| there.contains(root);
    words(typed).iter().all(|word| {
        let wanted = wanted_roots(typed, word, &language);
        if word.is_unspaced() { wanted.iter().all(is_there) } else { wanted.iter().any(is_there) }
    })
}

#[test]
fn words_are_found_in_every_script() {
    assert_eq!(folded("Sleeping well, even on Mondays."), ["sleeping", "well", "even", "on", "mondays"]);
    assert_eq!(folded("L'anxiété n’est pas"), ["l", "anxiete", "n", "est", "pas"]);
    assert_eq!(folded("睡眠とストレス"), ["睡眠", "と", "ストレス"]);
    assert_eq!(folded("छोटी आदतें, गुस्से से"), ["छोटी", "आदतें", "गुस्से", "से"]);
    assert_eq!(folded("如何应对压力"), ["如何", "应对", "压力"]);
    assert_eq!(folded("การนอนหลับ"), ["การ", "นอน", "หลับ"]);
    assert_eq!(folded("نوم هادئ"), ["نوم", "هادي"]);
    assert!(folded("… — ?!").is_empty());
}

#[test]
fn a_word_stands_where_it_says() {
    let text = "Ängste, l'anxiété und 睡眠 — «कदम»";
    for word in words(text) {
        assert_eq!(fold(&text[word.place.clone()]), word.folded);
    }
}

#[test]
fn what_people_leave_out_makes_no_difference() {
    for (one, other) in [
        ("Ängste", "angste"),
        ("Straße", "STRASSE"),
        ("adicción", "ADICCION"),
        ("cœur", "coeur"),
        ("ёлка", "елка"),
        ("İstanbul", "istanbul"),
        ("ışık", "isik"),
        ("قَلَق", "قلق"),
        ("أمل", "امل"),
        ("إدمان", "ادمان"),
        ("مساعدة", "مساعده"),
        ("على", "علي"),
        ("کمک", "كمك"),
        ("١٢٣", "123"),
        ("चिन्ता", "चिंता"),
        ("पाँच", "पांच"),
        ("बढ़ना", "बढना"),
        ("ﾊﾟﾆｯｸ", "パニック"),
        ("Ｓｌｅｅｐ", "sleep"),
    ] {
        assert_eq!(fold(one), fold(other), "{one} and {other}");
    }
}

#[test]
fn what_makes_another_word_stays() {
    for (one, other) in [("か", "が"), ("ग", "क"), ("ข่าว", "ขาว"), ("दिन", "दीन"), ("ハ", "パ")]
    {
        assert_ne!(fold(one), fold(other), "{one} and {other}");
    }
    assert_eq!(fold("น้ำ"), "น้ำ");
    // At the end of a word no consonant follows the half nasal.
    assert_eq!(fold("अहम्"), "अहम्");
}

#[test]
fn forms_of_a_word_have_a_root_in_common() {
    for (tag, typed, text) in [
        ("en", "relapses", "relapse"),
        ("en", "breathing", "breathe"),
        ("de", "Ängste", "Angst"),
        ("de", "Angsten", "Ängsten"),
        ("es", "adicciones", "adicción"),
        ("fr", "émotions", "émotion"),
        ("fr", "emotion", "émotions"),
        ("pt-BR", "recaídas", "recaída"),
        ("pt-BR", "emocoes", "emoções"),
        ("pt-BR", "refeição", "refeições"),
        ("ru", "тревоги", "тревогой"),
        ("tr", "kaygılar", "kaygı"),
        ("ar", "قلق", "القلق"),
        ("ar", "مجموعة", "والمجموعة"),
        ("ar", "مشاعري", "بالمشاعر"),
        ("ar", "الوجبات", "وجبات"),
        ("hi", "भावनाओं", "भावना"),
        ("zh-Hans", "压力", "如何应对压力"),
        ("ja", "睡眠", "睡眠障害"),
        ("ja", "眠り", "よく眠るために"),
        ("th", "ขอบเขต", "ตั้งขอบเขตกับคนที่เรารัก"),
        ("th", "เสพซ้ำ", "หลังการกลับไปเสพซ้ำ"),
        ("ja", "依存症", "アルコール依存症の人"),
    ] {
        assert!(is_found(tag, typed, text), "{tag}: {typed} in {text}");
    }
}

#[test]
fn other_words_have_none() {
    for (tag, typed, text) in
        [("en", "sleep", "sloth"), ("zh-Hans", "压力", "力压"), ("ar", "نوم", "قلق"), ("th", "นอน", "กิน")]
    {
        assert!(!is_found(tag, typed, text), "{tag}: {typed} in {text}");
    }
}

#[test]
fn words_that_say_little_are_known_in_many_languages() {
    for (tag, common, telling) in [
        ("en", "how", "help"),
        ("de", "wie", "hilfe"),
        ("es", "como", "ayuda"),
        ("pt-BR", "como", "ajuda"),
        ("fr", "les", "aide"),
        ("ar", "من", "قلق"),
        ("hi", "है", "नींद"),
        ("zh-Hans", "如何", "压力"),
        ("ja", "の", "睡眠"),
        ("ru", "как", "помощь"),
        ("tr", "nasil", "yardim"),
        ("th", "จะ", "นอน"),
    ] {
        let language = locale(tag);
        assert!(is_common(&fold(common), &language) && !is_common(&fold(telling), &language), "{tag}");
    }
}
