//! Files to send: honest ones and bad ones.

use std::io::{Cursor, Write};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::support::chance::Chance;

/// A recording of this length: what a player would hear, nobody knows.
pub fn recording(size: usize) -> Vec<u8> {
    let mut chance = Chance::new(7);
    let mut bytes = b"ID3\x04\0\0\0\0\0\0".to_vec();
    while bytes.len() < size {
        bytes.extend(chance.bits().to_be_bytes());
    }
    bytes.truncate(size);
    bytes
}

/// A document to print, whose catalog says this as well.
pub fn document(more: &str) -> Vec<u8> {
    format!(
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R {more} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\n\
         endobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
    )
    .into_bytes()
}

/// A document that runs a script, which is packed into a stream of objects.
pub fn document_with_hidden_script() -> Vec<u8> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
    packed.write_all(b"3 0 << /S /JavaScript /JS (app.alert\\(1\\)) >>").unwrap();
    let head = b"%PDF-1.7\n4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n";
    [head.as_slice(), &packed.finish().unwrap(), b"\nendstream\nendobj\n%%EOF\n"].concat()
}

/// A book with this page.
pub fn book(page: &[u8]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    writer.start_file("mimetype", stored).unwrap();
    writer.write_all(b"application/epub+zip").unwrap();
    for (name, content) in [("META-INF/container.xml", b"<container/>".as_slice()), ("page.xhtml", page)] {
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A book that is small and unpacks to a thousand times as much.
pub fn bomb() -> Vec<u8> {
    let bomb = book(&vec![b' '; 9 * 1_048_576]);
    assert!(bomb.len() < 20_000);
    bomb
}

/// A drawing with this in it.
pub fn drawing(inner: &str) -> Vec<u8> {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>A hand</title>{inner}</svg>").into_bytes()
}
