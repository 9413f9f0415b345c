"""A receiver of webhooks: the one that the README shows, with the standard's own library (PyPI standardwebhooks):

    python3 webhooks.py messages.json

It reads messages as they came, with the secret that each is to be verified with, and takes those that are good.
"""

import json
import sys

from receive import receive
from standardwebhooks.webhooks import WebhookVerificationError

with open(sys.argv[1], encoding="utf-8") as file:
    cases = json.load(file)
for case in cases:
    for body, is_good in [(case["body"], case["isGood"]), (case["body"] + " ", False)]:
        try:
            things = receive(case["secret"], case["headers"], body)
        except WebhookVerificationError as error:
            assert not is_good, f"{case['headers']}: {error}"
        else:
            assert is_good, f"a message that is not good was taken: {body}"
            assert things == [change["nodeId"] for change in json.loads(body)["data"]["changes"]], things
