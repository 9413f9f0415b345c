//! The same for devices that letters are pushed to.

use serde_json::{Value, json};

use super::cases::Case;
use super::cast::{Cast, does};

const DEVICE: &str = "pushDevice { id name }";
/// A key and a secret of no device's.
const P256DH: &str = "BLn9b-VR0ca83knDNZ32dCHGyjJp-1riX9ZTN40MqV8K_LpQmLqxC_DoHvqvFXO_nGdAB4W9dogZb_sM-uV4JbY";
const AUTH: &str = "_ordMnz7uTCmrpBTeUV4Bw";

impl Cast<'_> {
    /// The case of a mutation about devices; `None` when it is none of these.
    pub(super) async fn case_of_push(&self, mutation: &str, name: &str) -> Option<Case> {
        let client = self.member(name).await.client;
        // Nobody has this name, and no request leaves for it.
        let endpoint = format!("https://push.invalid/{name}");
        let device = json!({ "endpoint": endpoint, "p256dh": P256DH, "auth": AUTH, "name": "Phone" });
        Some(match mutation {
            "addPushDevice" => Case { client, input: device, selection: DEVICE },
            "removePushDevice" => {
                let added: Value = does(&client, "addPushDevice", &device, DEVICE).await;
                Case { client, input: json!({ "id": added["pushDevice"]["id"] }), selection: "removedPushDeviceId" }
            }
            _ => return None,
        })
    }
}
