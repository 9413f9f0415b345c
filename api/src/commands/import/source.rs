//! Where what is imported comes from: a file, or an address on the web.

use std::io::Read;
use std::path::Path;
use std::time::Duration;

use url::Url;

use super::messages;
use crate::failure::{ErrorCode, Fault, Outcome, Problem};

/// The most that is read of one answer.
const MEGABYTES: u64 = 64;
/// The most that is read of one file, and of all pages or files of a list.
const MEGABYTES_OF_LIST: u64 = 512;
/// How long a whole download may take.
const DOWNLOAD: Duration = Duration::from_secs(120);
/// How long the other side may keep us waiting at a time.
const PATIENCE: Duration = Duration::from_secs(20);

/// What may be asked of a list without making it a part of itself.
const HARMLESS: [&str; 4] = ["full", "full_service", "per_page", "format"];

/// Where something is.
#[derive(Debug, PartialEq, Eq)]
pub enum Place {
    /// An address on the web.
    Web(String),
    /// A file.
    File(String),
    /// A folder.
    Folder(String),
}

impl Place {
    /// The place that is written so.
    pub fn of(source: &str) -> Self {
        let place = source.to_owned();
        match () {
            () if is_web(source) => Self::Web(place),
            () if Path::new(source).is_dir() => Self::Folder(place),
            () => Self::File(place),
        }
    }

    /// Whether a list that is found there is all that there is.
    pub fn has_all(&self) -> bool {
        match self {
            Self::Web(address) => {
                let asked = Url::parse(address).ok();
                asked.is_some_and(|url| url.query_pairs().all(|(name, _)| HARMLESS.contains(&name.as_ref())))
            }
            Self::Folder(_) => true,
            Self::File(_) => false,
        }
    }

    /// What it is known by: no secret of an address, and a path that is the same from everywhere.
    pub fn name(&self) -> Outcome<String> {
        match self {
            Self::Web(address) => {
                let mut url = Url::parse(address).map_err(|_| unreachable(address))?;
                url.set_query(None);
                url.set_fragment(None);
                // Fails only where there can be none.
                let _ = url.set_username("").and_then(|()| url.set_password(None));
                Ok(url.into())
            }
            Self::File(path) | Self::Folder(path) => {
                let whole = std::fs::canonicalize(path).map_err(|_| unreachable(path))?;
                Ok(whole.to_string_lossy().into_owned())
            }
        }
    }
}

/// Whether a file is a table.
pub fn is_table(name: &str) -> bool {
    has_ending(name, &["csv"])
}

fn has_ending(name: &str, endings: &[&str]) -> bool {
    let ending = Path::new(name).extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    ending.is_some_and(|ending| endings.contains(&ending.as_str()))
}

/// What the files of a folder hold that can hold records, by their names and in the order of these.
pub fn read_folder(source: &str) -> Outcome<Vec<(String, Vec<u8>)>> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(source).map_err(|_| unreachable(source))? {
        let entry = entry.map_err(|_| unreachable(source))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if has_ending(&name, &["json", "ndjson", "jsonl", "csv"]) {
            paths.push((name, entry.path()));
        }
    }
    paths.sort();
    let (mut files, mut bytes) = (Vec::new(), 0);
    for (name, path) in paths {
        let file = read(&path.to_string_lossy())?;
        bytes += file.len() as u64;
        limit_list(bytes)?;
        files.push((name, file));
    }
    Ok(files)
}

/// What the file or the address holds. `key` opens the address, where it asks for one.
pub async fn fetch(source: &str, key: Option<&str>) -> Outcome<Vec<u8>> {
    if is_web(source) { download(source, key).await } else { read(source) }
}

/// Where this page of a list is; none where the list is a file, or the address asks for one page of its own.
pub fn page(source: &str, page: u64) -> Option<String> {
    let mut address = Url::parse(source).ok().filter(|_| is_web(source))?;
    if address.query_pairs().any(|(name, _)| name == "page") {
        return None;
    }
    address.query_pairs_mut().append_pair("page", &page.to_string());
    Some(address.into())
}

fn is_web(source: &str) -> bool {
    source.starts_with("http://") || source.starts_with("https://")
}

/// What a file holds.
pub fn read(source: &str) -> Outcome<Vec<u8>> {
    let mut json = Vec::new();
    std::fs::File::open(source)
        .and_then(|file| file.take((MEGABYTES_OF_LIST << 20) + 1).read_to_end(&mut json))
        .map_err(|_| unreachable(source))?;
    limit_list(json.len() as u64)?;
    Ok(json)
}

/// What an address holds. `key` opens it, where it asks for one.
pub async fn download(source: &str, key: Option<&str>) -> Outcome<Vec<u8>> {
    let client = reqwest::Client::builder().timeout(DOWNLOAD).connect_timeout(PATIENCE).read_timeout(PATIENCE).build();
    let mut request = client.map_err(Fault::new)?.get(source).header("accept", "application/json");
    if let Some(key) = key {
        request = request.bearer_auth(key);
    }
    let response = request.send().await;
    let mut response = response.and_then(reqwest::Response::error_for_status).map_err(|_| unreachable(source))?;
    let mut json = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|_| unreachable(source))? {
        json.extend_from_slice(&chunk);
        // Never more in memory than may be taken, whatever the other side sends.
        json = within_limit(json)?;
    }
    Ok(json)
}

fn within_limit(json: Vec<u8>) -> Outcome<Vec<u8>> {
    limit(json.len() as u64, MEGABYTES)?;
    Ok(json)
}

/// Refuses a list that has no end.
pub fn limit_list(bytes: u64) -> Outcome<()> {
    limit(bytes, MEGABYTES_OF_LIST)
}

fn limit(bytes: u64, megabytes: u64) -> Outcome<()> {
    if bytes > megabytes << 20 {
        return Err(Problem::new(ErrorCode::BadUserInput, messages::ImportTooLarge { megabytes }).into());
    }
    Ok(())
}

fn unreachable(source: &str) -> Problem {
    Problem::new(ErrorCode::BadUserInput, messages::ImportUnreachable { source: source.to_owned() })
}
