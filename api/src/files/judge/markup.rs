//! Drawings (SVG) and the pages of books: markup that browsers act upon. A drawing consists of what is known to draw,
//! and of nothing else; a page of a book may have whatever tells, and nothing that acts, nor anything that is fetched
//! from elsewhere: whoever keeps that place would learn who reads.

use quick_xml::XmlVersion;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesDecl, BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::reader::NsReader;

use super::{Flaw, style};

/// What the markup is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// A drawing of its own.
    Drawing,
    /// A part of a book.
    Page,
}

const SVG: &[u8] = b"http://www.w3.org/2000/svg";
const XHTML: &[u8] = b"http://www.w3.org/1999/xhtml";
/// How deep elements may nest.
const DEPTH: usize = 256;

/// What draws (SVG 2), in lower case.
const DRAWING: [&str; 57] = [
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "title",
    "desc",
    "metadata",
    "switch",
    "style",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "textpath",
    "image",
    "marker",
    "pattern",
    "clippath",
    "mask",
    "lineargradient",
    "radialgradient",
    "stop",
    "view",
    "filter",
    "feblend",
    "fecolormatrix",
    "fecomponenttransfer",
    "fecomposite",
    "feconvolvematrix",
    "fediffuselighting",
    "fedisplacementmap",
    "fedistantlight",
    "fedropshadow",
    "feflood",
    "fefunca",
    "fefuncb",
    "fefuncg",
    "fefuncr",
    "fegaussianblur",
    "femerge",
    "femergenode",
    "femorphology",
    "feoffset",
    "fepointlight",
    "fespecularlighting",
    "fespotlight",
    "fetile",
    "feturbulence",
    "tref",
    "glyph",
    "font-face",
];
/// What acts, or brings along what may, in lower case.
const ACTIVE: [&str; 17] = [
    "script",
    "iframe",
    "frame",
    "frameset",
    "object",
    "embed",
    "applet",
    "foreignobject",
    "form",
    "input",
    "button",
    "base",
    "handler",
    "listener",
    "portal",
    "animate",
    "set",
];

/// Whether a drawing may be given to people.
pub(super) fn judge_drawing(bytes: &[u8]) -> Result<(), Flaw> {
    judge(bytes, Manner::Drawing)
}

/// Reads it all, and says whether it may be given to people.
pub(super) fn judge(bytes: &[u8], manner: Manner) -> Result<(), Flaw> {
    // Browsers would take other codes for other texts.
    let text = std::str::from_utf8(bytes).map_err(|_| Flaw::Opaque)?.trim_start_matches('\u{feff}').trim_start();
    if manner == Manner::Drawing && !text.starts_with('<') {
        return Err(Flaw::OtherKind);
    }
    let mut reader = NsReader::from_str(text);
    let (mut depth, mut has_root) = (0, false);
    // The style sheet that is being read: browsers put its pieces together.
    let mut sheet: Option<String> = None;
    loop {
        let (namespace, event) = reader.read_resolved_event().map_err(|_| Flaw::Opaque)?;
        let kind = Kind::of(&namespace);
        match event {
            // A style sheet is text, and nothing within it is anything else.
            Event::Start(_) | Event::Empty(_) | Event::GeneralRef(_) if sheet.is_some() => return Err(Flaw::Active),
            Event::Start(element) => {
                depth += 1;
                sheet = is_style(&element).then(String::new);
                judge_element(&element, kind, manner, has_root)?;
                has_root = true;
            }
            Event::Empty(element) => {
                judge_element(&element, kind, manner, has_root)?;
                has_root = true;
            }
            Event::End(_) => {
                depth -= 1;
                if let Some(sheet) = sheet.take() {
                    style::judge(&sheet, manner)?;
                }
            }
            Event::Text(text) => {
                if let Some(sheet) = &mut sheet {
                    sheet.push_str(&text.decode().map_err(|_| Flaw::Opaque)?);
                }
            }
            Event::CData(text) => {
                if let Some(sheet) = &mut sheet {
                    sheet.push_str(&text.decode().map_err(|_| Flaw::Opaque)?);
                }
            }
            // Browsers would read another text.
            Event::Decl(head) if !is_utf8(&head) => return Err(Flaw::Opaque),
            // Names of its own for pieces of text, which may name each other.
            Event::DocType(text) if text.contains(&b'[') => return Err(Flaw::Active),
            // It may turn the text into any other.
            Event::PI(instruction) if manner == Manner::Drawing || instruction.target() == b"xml-stylesheet" => {
                return Err(Flaw::Active);
            }
            Event::Eof if depth > 0 || !has_root => return Err(Flaw::Opaque),
            Event::Eof => return Ok(()),
            Event::DocType(_) | Event::GeneralRef(_) | Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
        }
        if depth > DEPTH {
            return Err(Flaw::Opaque);
        }
    }
}

/// Whose element it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Svg,
    Xhtml,
    /// Browsers do nothing about it, except where they take it for theirs because nothing is said.
    Unsaid,
    Other,
}

impl Kind {
    fn of(namespace: &ResolveResult<'_>) -> Self {
        match namespace {
            ResolveResult::Bound(namespace) if namespace.as_ref() == SVG => Self::Svg,
            ResolveResult::Bound(namespace) if namespace.as_ref() == XHTML => Self::Xhtml,
            ResolveResult::Bound(_) => Self::Other,
            ResolveResult::Unbound | ResolveResult::Unknown(_) => Self::Unsaid,
        }
    }
}

fn is_utf8(head: &BytesDecl<'_>) -> bool {
    match head.encoding() {
        None => true,
        Some(code) => {
            code.is_ok_and(|code| code.eq_ignore_ascii_case(b"utf-8") || code.eq_ignore_ascii_case(b"us-ascii"))
        }
    }
}

fn is_style(element: &BytesStart<'_>) -> bool {
    element.local_name().as_ref().eq_ignore_ascii_case(b"style")
}

fn judge_element(element: &BytesStart<'_>, kind: Kind, manner: Manner, has_root: bool) -> Result<(), Flaw> {
    let name = String::from_utf8_lossy(element.local_name().as_ref()).to_ascii_lowercase();
    if manner == Manner::Drawing && !has_root && (name != "svg" || matches!(kind, Kind::Xhtml | Kind::Other)) {
        return Err(Flaw::OtherKind);
    }
    let is_known = match (manner, kind) {
        (_, Kind::Other) => !ACTIVE.contains(&name.as_str()),
        (Manner::Drawing, Kind::Svg | Kind::Unsaid) => DRAWING.contains(&name.as_str()),
        (Manner::Drawing, Kind::Xhtml) => false,
        (Manner::Page, _) => !ACTIVE.contains(&name.as_str()) && !name.starts_with("animate"),
    };
    if !is_known {
        return Err(Flaw::Active);
    }
    for attribute in element.attributes() {
        judge_attribute(&attribute.map_err(|_| Flaw::Opaque)?, &name, manner)?;
    }
    Ok(())
}

fn judge_attribute(attribute: &Attribute<'_>, element: &str, manner: Manner) -> Result<(), Flaw> {
    let full = String::from_utf8_lossy(attribute.key.as_ref()).to_ascii_lowercase();
    if full == "xmlns" || full.starts_with("xmlns:") {
        return Ok(());
    }
    let name = String::from_utf8_lossy(attribute.key.local_name().as_ref()).to_ascii_lowercase();
    if name.starts_with("on") || name == "srcdoc" || (element == "meta" && name == "http-equiv") {
        return Err(Flaw::Active);
    }
    let value =
        attribute.normalized_value_with(XmlVersion::Implicit1_0, 1, known_or_nothing).map_err(|_| Flaw::Opaque)?;
    // As browsers read addresses: without what cannot be seen.
    let address: String = value.chars().filter(|one| !one.is_control() && !one.is_whitespace()).collect();
    let address = address.to_lowercase();
    if ["javascript:", "vbscript:", "data:text", "data:application"].iter().any(|scheme| address.contains(scheme)) {
        return Err(Flaw::Active);
    }
    if name == "style" {
        style::judge(&value, manner)?;
    }
    let is_way_on = manner == Manner::Page && element == "a" && name == "href";
    let is_address =
        !is_way_on && matches!(name.as_str(), "href" | "src" | "srcset" | "poster" | "data" | "background");
    let is_refused = match manner {
        Manner::Drawing if is_address => !(address.starts_with('#') || style::is_picture(&address)),
        // In a drawing, every value may name what to fill with.
        Manner::Drawing => style::fetches(&value, manner),
        Manner::Page => is_address && style::is_elsewhere(&address),
    };
    if is_refused { Err(Flaw::Active) } else { Ok(()) }
}

/// What browsers know beside numbers and the five of XML does not hide anything that we look for.
fn known_or_nothing(entity: &str) -> Option<&'static str> {
    Some(match entity {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "colon" => ":",
        "sol" => "/",
        "lpar" => "(",
        _ => "",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(inner: &str) -> Result<(), Flaw> {
        let text = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">{inner}</svg>"
        );
        judge(text.as_bytes(), Manner::Drawing)
    }

    fn page(inner: &str) -> Result<(), Flaw> {
        let text = format!("<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>{inner}</body></html>");
        judge(text.as_bytes(), Manner::Page)
    }

    #[test]
    fn a_drawing_that_draws_is_taken() {
        for inner in [
            "",
            "<title>A hand &amp; a cup</title><path d=\"M0 0L1 1\" style=\"fill:#fff\"/>",
            "<defs><linearGradient id=\"a\"/></defs><rect fill=\"url(#a)\"/><use xlink:href=\"#a\"/>",
            "<style>/* a */ .a{fill:url('#a');color:rgb(1,2,3)}</style><text>script: onload=1</text>",
            "<g aria-label=\"Healthy behavior: a walk\"/>",
            "<image href=\"data:image/png;base64,iVBORw0KGgo=\"/>",
            "<i:pgf xmlns:i=\"http://ns.adobe.com/\">anything</i:pgf>",
        ] {
            assert_eq!(drawing(inner), Ok(()), "{inner}");
        }
        assert_eq!(judge(b"\xef\xbb\xbf<?xml version=\"1.0\"?>\n<svg/>", Manner::Drawing), Ok(()));
    }

    #[test]
    fn a_drawing_that_acts_is_not() {
        for inner in [
            "<script>alert(1)</script>",
            "<SCRIPT>alert(1)</SCRIPT>",
            "<script href=\"data:text/javascript,1\"/>",
            "<x:script xmlns:x=\"http://www.w3.org/2000/svg\"/>",
            "<rect onclick=\"alert(1)\"/>",
            "<rect ONLOAD=\"alert(1)\"/>",
            "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>",
            "<img xmlns=\"http://www.w3.org/1999/xhtml\" src=\"x\"/>",
            "<a href=\"javascript:alert(1)\"/>",
            "<a href=\"https://example.org/\"/>",
            "<use href=\"https://example.org/a.svg#x\"/>",
            "<use href=\"data:image/svg+xml;base64,PHN2Zz4=\"/>",
            "<image xlink:href=\"//example.org/pixel.png\"/>",
            "<rect fill=\"url(https://example.org/a)\"/>",
            "<rect style=\"background:u\\72l(https://example.org/)\"/>",
            "<style>@import 'a.css';</style>",
            "<style>&#64;import 'a.css';</style>",
            "<style><![CDATA[.a{fill:url(//example.org)}]]></style>",
            "<style>.a{fill:u<![CDATA[rl(//example.org)}]]></style>",
            "<style>@im<!-- -->port 'a.css';</style>",
            "<style><title></title>@import 'a.css';</style>",
            "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
            "<set attributeName=\"onload\" to=\"alert(1)\"/>",
            "<iframe src=\"x\"/>",
        ] {
            assert_eq!(drawing(inner), Err(Flaw::Active), "{inner}");
        }
        let entities = "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><svg>&b;</svg>";
        assert_eq!(judge(entities.as_bytes(), Manner::Drawing), Err(Flaw::Active));
        let styled = "<?xml-stylesheet href=\"https://example.org/a.xsl\"?><svg/>";
        assert_eq!(judge(styled.as_bytes(), Manner::Drawing), Err(Flaw::Active));
    }

    #[test]
    fn what_is_no_drawing_is_called_so() {
        for other in ["<html><body/></html>", "Hello", "<svg xmlns=\"http://www.w3.org/1999/xhtml\"/>", ""] {
            assert_eq!(judge(other.as_bytes(), Manner::Drawing), Err(Flaw::OtherKind), "{other}");
        }
        for broken in ["<svg>", "<svg></g>", "<svg", &"<svg>".repeat(300)] {
            assert_eq!(judge(broken.as_bytes(), Manner::Drawing), Err(Flaw::Opaque), "{broken}");
        }
        assert_eq!(judge(b"\xff\xfe<\0s\0", Manner::Drawing), Err(Flaw::Opaque));
        let other_code = b"<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><svg/>";
        assert_eq!(judge(other_code, Manner::Drawing), Err(Flaw::Opaque));
    }

    #[test]
    fn a_page_tells_and_does_not_act() {
        for inner in [
            "<p style=\"color:red\">Breathe in.&nbsp;</p><img src=\"../a.png\" alt=\"A hand&nbsp;\"/>",
            "<img src=\"a.png\" alt=\"behavior: a walk\"/><style>q:before{content:'\\201C'} p{width:calc(1px)}</style>",
            "<a href=\"https://example.org/\">More</a><a href=\"#b\">b</a><a href=\"mailto:help@example.org\">Write</a>",
        ] {
            assert_eq!(page(inner), Ok(()), "{inner}");
        }
        for inner in [
            "<script src=\"a.js\"/>",
            "<p onclick=\"x\"/>",
            "<a href=\"java&#9;script:alert(1)\"/>",
            "<a href=\"java&Tab;script&colon;alert(1)\"/>",
            "<img src=\"https://example.org/pixel.png\"/>",
            "<link rel=\"stylesheet\" href=\"//example.org/a.css\"/>",
            "<p style=\"background:url('https://example.org/a')\"/>",
            "<p style=\"background:u\\72 l(https://example.org/a)\"/>",
            "<style>@import 'https://example.org/a.css';</style>",
            "<style>@import/**/'//example.org/a.css' screen;</style>",
            "<style>p{background:image-set('https://example.org/a.png' 1x)}</style>",
            "<meta http-equiv=\"refresh\" content=\"0\"/>",
            "<iframe src=\"a.xhtml\"/>",
            "<form action=\"a\"/>",
        ] {
            assert_eq!(page(inner), Err(Flaw::Active), "{inner}");
        }
    }
}
