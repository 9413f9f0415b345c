### Yang dikatakan Waymark kepada pengurus tentang mitra dan kuncinya.
### Sapaan: “kamu”. Kata-kata sederhana, tanpa menyalahkan, dan kalau ada, jalan selanjutnya.

partner-scopes-empty = Pilih setidaknya satu hal yang boleh dibaca kunci ini.
partner-expiry-past = Pilih waktu yang masih akan datang.
partner-key-over = Kunci ini tidak membuka apa-apa lagi. Silakan buat yang baru.
