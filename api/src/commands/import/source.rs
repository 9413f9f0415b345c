//! Where what is imported comes from: a file, or an address on the web.

use std::io::Read;
use std::time::Duration;

use super::messages;
use crate::failure::{ErrorCode, Fault, Outcome, Problem};

/// The most that is read.
const MEGABYTES: u64 = 64;
/// How long a whole download may take.
const DOWNLOAD: Duration = Duration::from_secs(120);
/// How long the other side may keep us waiting at a time.
const PATIENCE: Duration = Duration::from_secs(20);

/// What the file or the address holds.
pub async fn fetch(source: &str) -> Outcome<Vec<u8>> {
    if is_web(source) { download(source).await } else { read(source) }
}

fn is_web(source: &str) -> bool {
    source.starts_with("http://") || source.starts_with("https://")
}

fn read(source: &str) -> Outcome<Vec<u8>> {
    let mut json = Vec::new();
    std::fs::File::open(source)
        .and_then(|file| file.take((MEGABYTES << 20) + 1).read_to_end(&mut json))
        .map_err(|_| unreachable(source))?;
    within_limit(json)
}

async fn download(source: &str) -> Outcome<Vec<u8>> {
    let client = reqwest::Client::builder().timeout(DOWNLOAD).connect_timeout(PATIENCE).read_timeout(PATIENCE).build();
    let response = client.map_err(Fault::new)?.get(source).header("accept", "application/json").send().await;
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
    if json.len() as u64 > MEGABYTES << 20 {
        return Err(Problem::new(ErrorCode::BadUserInput, messages::ImportTooLarge { megabytes: MEGABYTES }).into());
    }
    Ok(json)
}

fn unreachable(source: &str) -> Problem {
    Problem::new(ErrorCode::BadUserInput, messages::ImportUnreachable { source: source.to_owned() })
}
