//! A resource as a translator's tool reads it.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::{CORE, Part, Sheet, Stage};
use crate::failure::{Fault, Outcome};

type Out = Writer<Vec<u8>>;

/// The sheet as an XLIFF 2.0 document.
pub fn write(sheet: &Sheet) -> Outcome<String> {
    let mut out = Writer::new_with_indent(Vec::new(), b' ', 2);
    document(&mut out, sheet).map_err(Fault::new)?;
    Ok(String::from_utf8(out.into_inner()).map_err(Fault::new)?)
}

fn document(out: &mut Out, sheet: &Sheet) -> io::Result<()> {
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let attributes = [
        ("version", "2.0"),
        ("xmlns", CORE),
        ("srcLang", sheet.source_language.as_str()),
        ("trgLang", sheet.language.as_str()),
    ];
    let original = format!("{}/{}", sheet.id, sheet.version);
    out.create_element("xliff").with_attributes(attributes).write_inner_content(|out| {
        let file = [("id", sheet.id.as_str()), ("original", original.as_str())];
        out.create_element("file")
            .with_attributes(file)
            .write_inner_content(|out| sheet.parts.iter().try_for_each(|part| unit(out, part)))?;
        Ok(())
    })?;
    Ok(())
}

fn unit(out: &mut Out, part: &Part) -> io::Result<()> {
    let state = match part.state {
        Stage::Initial => "initial",
        Stage::Translated => "translated",
        Stage::Final => "final",
    };
    let unit = [("id", part.id.as_str()), ("xml:space", "preserve")];
    out.create_element("unit").with_attributes(unit).write_inner_content(|out| {
        out.create_element("segment").with_attribute(("state", state)).write_inner_content(|out| {
            out.create_element("source").write_text_content(BytesText::new(&part.source))?;
            if let Some(target) = &part.target {
                out.create_element("target").write_text_content(BytesText::new(target))?;
            }
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}
