//! The locale files are compiled in; a file that is added or removed has to rebuild the server too.
fn main() {
    println!("cargo:rerun-if-changed=../locales");
}
