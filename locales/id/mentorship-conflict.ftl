### Konflik: dua anggota yang tidak boleh disarankan kepada satu sama lain.

## Yang bisa diperbaiki

mentorship-conflict-with-oneself = Ini anggota yang sama dua kali. Pilih dua orang yang berbeda.
