"""A receiver of webhooks, with the library that the standard publishes (PyPI standardwebhooks):

    python3 webhooks.py messages.json

It reads messages as they came, with the secret that each is to be verified with, and takes those that are good.
"""

import json
import sys

from standardwebhooks.webhooks import Webhook, WebhookVerificationError

for case in json.load(open(sys.argv[1])):
    for body, is_good in [(case["body"], case["isGood"]), (case["body"] + " ", False)]:
        try:
            message = Webhook(case["secret"]).verify(body, case["headers"])
            assert is_good, f"a message that is not good was taken: {message}"
            assert message["type"] in ("things.changed", "webhook.test"), message
        except WebhookVerificationError as error:
            assert not is_good, f"{case['headers']}: {error}"
