### Çatışmalar: birbirine hiçbir zaman önerilmemesi gereken iki üye.

## Çağıranın düzeltebileceği şeyler

mentorship-conflict-with-oneself = Bu iki kez aynı üye. Lütfen iki farklı kişi seç.
