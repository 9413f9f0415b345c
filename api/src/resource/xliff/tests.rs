use super::*;

fn part(id: &str, source: &str, target: Option<&str>, state: Stage) -> Part {
    Part { id: id.to_owned(), source: source.to_owned(), target: target.map(str::to_owned), state }
}

fn sheet(parts: Vec<Part>) -> Sheet {
    let [source_language, language] = ["en", "pt-BR"].map(str::to_owned);
    Sheet { id: "resource_01a2".to_owned(), version: 3, source_language, language, parts }
}

fn returned(units: &str) -> Result<Returned, Problem> {
    read(&format!(
        "<xliff version='2.1' xmlns='{CORE}' xmlns:m='urn:oasis:names:tc:xliff:matches:2.0' srcLang='en' trgLang='ar'>\
         <file id='resource_01a2' original='resource_01a2/3'>{units}</file></xliff>"
    ))
}

#[test]
fn what_goes_out_comes_back() {
    let parts = vec![
        part("title", "Salt & <pepper>", Some("Sal & <pimenta>"), Stage::Final),
        part("body-1", "  One\nline. ", Some("Uma\nlinha."), Stage::Translated),
        part("body-2", "Two.", None, Stage::Initial),
    ];
    let xml = write(&sheet(parts)).unwrap();
    let back = read(&xml).unwrap();
    assert_eq!((back.id.as_str(), back.version, back.language.as_str()), ("resource_01a2", Some(3), "pt-BR"));
    let said: Vec<(&str, Option<&str>)> = back.parts.iter().map(|(id, said)| (&**id, said.as_deref())).collect();
    let expected = [("title", Some("Sal & <pimenta>")), ("body-1", Some("Uma\nlinha.")), ("body-2", None)];
    assert_eq!(said, expected, "{xml}");
    let unfinished = format!("{:?}", back.words().unwrap_err().message);
    assert!(unfinished.contains("XliffUnfinished { count: 1 }"), "{unfinished}");
}

#[test]
fn of_what_tools_do_only_the_words_count() {
    let back = returned(
        "<group id='g'><unit id='title'><notes><note>Is it <b xmlns='urn:other'>short</b>?</note></notes>
           <m:matches><m:match ref='#s'><source>Breathe</source><target>not this</target></m:match></m:matches>
           <segment id='s' state='translated'><source>Breathe</source><target>تنفّس<mrk id='m'> ببطء</mrk></target></segment>
         </unit></group>
         <unit id='body-2'><segment><source>Last.</source><target>الأخيرة.</target></segment></unit>
         <unit id='body-1'><segment><source>A.</source><target>أ.</target></segment><ignorable><source> </source></ignorable>
           <segment><source>B.</source><target>ب<ph id='p'/>&#x2E;&amp;</target></segment></unit>",
    );
    let words = back.unwrap().words().unwrap();
    let [title, body] = ["تنفّس ببطء", "أ. ب.&\n\nالأخيرة."].map(str::to_owned);
    assert_eq!(words, Words { title, summary: None, body: Some(body), context: Context::default() });
}

#[test]
fn what_is_none_is_told() {
    let unit = "<unit id='title'><segment><source>A</source><target>B</target></segment></unit>";
    let deep = "<group>".repeat(80);
    for broken in ["", "<unit>", "<unit id='title'><segment><target>&nope;</target></segment></unit>", deep.as_str()] {
        assert!(returned(broken).is_err() || returned(broken).unwrap().words().is_err(), "{broken}");
    }
    let entity = format!("<!DOCTYPE xliff [<!ENTITY a 'b'>]><xliff version='2.0' xmlns='{CORE}'></xliff>");
    let older = "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file/></xliff>";
    for other in ["not xml", "<html/>", older, entity.as_str()] {
        assert!(read(other).is_err(), "{other}");
    }
    let two = format!("{unit}</file><file id='resource_01a3'>{unit}");
    assert!(returned(&two).is_err());
    for parts in [format!("{unit}{unit}"), "<unit id='body-1'/>".to_owned(), format!("{unit}<unit id='title-2'/>")] {
        assert!(returned(&parts).unwrap().words().is_err(), "{parts}");
    }
    assert!(returned(unit).unwrap().words().is_ok());
}

#[test]
fn parts_are_those_of_the_text() {
    let [title, body] = ["A", "One.\n\nTwo."].map(str::to_owned);
    let words = Words { title, summary: None, body: Some(body), context: Context::default() };
    let ids = |ids: &[&str]| Returned {
        id: String::new(),
        version: None,
        language: "es".to_owned(),
        parts: ids.iter().map(|id| ((*id).to_owned(), Some("x".to_owned()))).collect(),
    };
    assert!(ids(&["title", "body-1", "body-2"]).has_parts_of(&words));
    assert!(!ids(&["title", "body-1"]).has_parts_of(&words));
    assert!(!ids(&["title", "body-1", "body-2", "summary-1"]).has_parts_of(&words));
    let context = Context { did_not_help: Some("Praise.".to_owned()), ..Context::default() };
    let words = Words { context, ..words };
    let with_context = ids(&["title", "body-1", "body-2", "did-not-help-1"]);
    assert!(with_context.has_parts_of(&words));
    assert_eq!(with_context.words().unwrap().context.did_not_help.as_deref(), Some("x"));
    assert!(!ids(&["title", "body-1", "body-2", "helped-1"]).has_parts_of(&words));
}
