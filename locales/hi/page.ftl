# वे थोड़े-से पन्ने जो किसी पत्र से खुलते हैं, और डेवलपर का डाकबॉक्स।

page-unsubscribe-title = याद दिलाने वाले ईमेल
page-unsubscribe-question = क्या आप चाहते हैं कि हम आपको याद दिलाने वाले ईमेल न भेजें?
page-unsubscribe-button = ये ईमेल बंद करें
page-unsubscribe-done = हो गया: अब हम आपको याद दिलाने वाले ईमेल नहीं भेजेंगे। जब भी चाहें, आप इन्हें अपने ऐप में फिर से चालू कर सकते हैं।
page-unsubscribe-invalid = यह लिंक हमारा नहीं है या अधूरा है। कृपया अपने सबसे नए ईमेल का लिंक इस्तेमाल करें।

page-mailbox-title = पत्र
page-mailbox-introduction = वे पत्र जो ईमेल से भेजे जाते। ये इसी मशीन पर रहते हैं, सबसे नए पहले।
page-mailbox-empty = अभी कोई पत्र नहीं है।
page-mailbox-back = सभी पत्र
page-mailbox-text = सादे पाठ में
