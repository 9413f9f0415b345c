### Waymark’ın topluluk sorumlularına ortaklar ve anahtarları hakkında söyledikleri.
### Hitap: “sen”, bir üyenin başka bir üyeyle konuştuğu gibi. Sade sözler, suçlama yok, varsa bir çıkış yolu.

partner-scopes-empty = Lütfen bu anahtarla okunabilecek en az bir şey seç.
partner-expiry-past = Lütfen henüz gelmemiş bir zaman seç.
partner-key-over = Bu anahtar artık hiçbir şeyi açmıyor. Lütfen yenisini oluştur.
