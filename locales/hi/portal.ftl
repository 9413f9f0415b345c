portal-title = डेवलपर के लिए
portal-introduction = Waymark जो कुछ भी कर सकता है, वह एक ही GraphQL API में है। देखिए, यहीं कोई क्वेरी आज़माइए और स्कीमा अपने साथ ले जाइए।

portal-skip = सीधे GraphiQL पर जाएँ

portal-address-heading = अनुरोध कहाँ भेजें
portal-address-body = एक ही पता हर बात का जवाब देता है। जवाब किस भाषा में आएँगे, यह Accept-Language हेडर तय करता है।
portal-address-queries = क्वेरी और म्यूटेशन
portal-address-subscriptions = सब्सक्रिप्शन, WebSocket के ज़रिए
portal-address-events = सब्सक्रिप्शन पहले पते से भी मिलते हैं, server-sent events के रूप में, हर उस क्लाइंट को जो text/event-stream स्वीकार करता है। नीचे GraphiQL यही तरीक़ा अपनाता है।

portal-schema-heading = स्कीमा
portal-schema-body = एक ही फ़ाइल में हर टाइप, फ़ील्ड और आर्ग्युमेंट का विवरण है। इससे अपना क्लाइंट बनाइए, TypeScript में या किसी भी दूसरी भाषा में।
portal-schema-download = schema.graphql डाउनलोड करें

portal-sign-in-heading = साइन इन
portal-sign-in-body = लोग पासवर्ड से, या ईमेल पर मिले लिंक या कोड से साइन इन करते हैं। इसके बाद आपका क्लाइंट हर अनुरोध के साथ उनका ऐक्सेस टोकन इस हेडर में भेजता है:
portal-accounts = डेमो खाते तैयार हैं। साइन इन करने के लिए कोई एक चुनिए; हेडर GraphiQL में जुड़ जाएगा।
portal-account-newcomer = नए सदस्य
portal-account-mentor = मेंटर
portal-account-facilitator = बैठक संचालक
portal-account-moderator = मॉडरेटर
portal-account-steward = समुदाय प्रभारी
portal-signing-in = साइन इन हो रहा है…
portal-signed-in = { $email } से साइन इन हो गया। GraphiQL अब ऐक्सेस टोकन भेज रहा है।
portal-sign-in-failed = साइन इन नहीं हो पाया। क्या सर्वर चल रहा है, और क्या डेमो डेटा अब भी मौजूद है?

portal-explorer-heading = आज़माकर देखें
portal-explorer-note = यह GraphiQL है, क्वेरी लिखने का टूल। इसके मेन्यू केवल अंग्रेज़ी में हैं।
portal-explorer-without-script = GraphiQL के लिए JavaScript चाहिए। इस पेज की बाक़ी हर चीज़ उसके बिना भी चलती है।
portal-example-note = चलाने के लिए: Ctrl+Enter
