### Meeting Guide प्रारूप की बैठकों के बारे में Waymark जो कहता है: उन्हें लेना और दूसरों को बताना।

## कमांड लाइन पर, सूची लाते समय।

meeting-guide-import-unreadable = हम इसे पढ़ नहीं पाए। यह Meeting Guide प्रारूप में JSON होना चाहिए: बैठकों की सूची।
# $taken, $changed, $unchanged, $refused (संख्याएँ): कितनी पंक्तियाँ, और उनका क्या हुआ।
meeting-guide-import-counts = नए: { $taken }। बदले हुए: { $changed }। पहले जैसे: { $unchanged }। छोड़े गए: { $refused }।
# $number (संख्या): फ़ाइल में जगह; $slug (पाठ): वहाँ उसका नाम; $reason (पाठ): नीचे का कोई वाक्य।
meeting-guide-import-refused = पंक्ति { $number } ({ $slug }) छोड़ दी गई। { $reason }
# $number (संख्या): फ़ाइल में जगह; $reason (पाठ): नीचे का कोई वाक्य।
meeting-guide-import-refused-nameless = पंक्ति { $number } छोड़ दी गई। { $reason }
# $rows (संख्या): कितनी पंक्तियाँ।
meeting-guide-hours-assumed = जिन बैठकों का अंत नहीं लिखा, उनके लिए एक घंटा माना गया: { $rows }।
# $rows (संख्या): कितनी पंक्तियाँ।
meeting-guide-zones-assumed = जिन बैठकों का समय क्षेत्र नहीं लिखा, उनके लिए आपका माना गया: { $rows }।
# $codes (पाठ): कोड, हर एक के साथ उसकी पंक्तियों की संख्या।
meeting-guide-unknown-codes = जो कोड प्रकाशित सूची में नहीं हैं; वे रखे गए हैं, पर आगे नहीं भेजे जाते: { $codes }।
# $codes (पाठ): कोड, हर एक के साथ उसकी पंक्तियों की संख्या।
meeting-guide-codes-without-topic = जिन कोड के लिए यहाँ अभी कोई विषय नहीं है; वे रखे गए हैं और आगे भेजे जाते हैं: { $codes }।

## कोई पंक्ति क्यों नहीं ली जा सकती।

meeting-guide-row-not-one = यह बैठक नहीं है: यहाँ एक ऑब्जेक्ट होना चाहिए था।
meeting-guide-row-unstorable = इसमें ऐसे वर्ण हैं जिन्हें हम सहेज नहीं सकते।
# $field (पाठ): प्रारूप में फ़ील्ड का नाम।
meeting-guide-row-field = फ़ील्ड { $field } मौजूद नहीं है, या वैसा नहीं है जैसा प्रारूप चाहता है।
# $field (पाठ): प्रारूप में फ़ील्ड का नाम; $most (संख्या): कितने अक्षरों की जगह है।
meeting-guide-row-too-long = फ़ील्ड { $field } बहुत लंबा है। ज़्यादा से ज़्यादा अक्षर: { $most }।
meeting-guide-row-by-appointment = इसमें न दिन है, न समय। केवल हर हफ़्ते होने वाली बैठकें ली जा सकती हैं।
meeting-guide-row-without-zone = इसमें समय क्षेत्र नहीं लिखा। ऐसी सब बैठकों के लिए आप --time-zone से एक बता सकते हैं।
meeting-guide-row-zone-unknown = हम इस समय क्षेत्र को नहीं जानते। यह IANA का नाम होना चाहिए, जैसे Asia/Kolkata।
meeting-guide-row-without-way = इसमें न पता है, न जुड़ने के लिए लिंक या फ़ोन नंबर।
meeting-guide-row-address-not-full = पते से यह नहीं पता चलता कि कहाँ जाना है, और जुड़ने के लिए न लिंक है, न फ़ोन नंबर।
meeting-guide-row-slug-twice = इससे पहले की एक पंक्ति का slug यही है।
meeting-guide-row-own-meeting = यह इसी सर्वर की बैठक है।

## कोई बैठक उस सूची में क्यों नहीं है जो दूसरे पढ़ते हैं।

meeting-guide-not-weekly = यह हर हफ़्ते उन्हीं दिनों पर नहीं होती।
meeting-guide-not-begun = यह अगले सात दिनों में नहीं होती।
meeting-guide-over = यह ख़त्म हो चुकी है।
meeting-guide-way-not-public = यह ऑनलाइन है, और जुड़ने का तरीक़ा केवल आने वाले ही जान सकते हैं।
meeting-guide-no-address = इसका कोई पता नहीं है, इसलिए इसे नक़्शे पर कोई नहीं ढूँढ़ पाएगा।
meeting-guide-whole-day = यह पूरे दिन या उससे ज़्यादा चलती है।
meeting-guide-language-unreadable = यह कोई भाषा नहीं है। यह es या pt-BR जैसा टैग होना चाहिए।
