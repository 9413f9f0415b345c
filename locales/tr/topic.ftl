### Konular: buluşmaların ve insanların neyle ilgili olduğu. Onları ekleyen topluluk sorumluları okur.

topic-concept-invalid = Bir kavram küçük harf ve rakamlarla, sözcüklerin arasına kısa çizgi konarak yazılır, “coping-skills” gibi.
topic-concept-taken = Bu kavram için zaten bir konu var.
topic-code-system-invalid = Lütfen bunun kimin kodu olduğunu küçük harf ve rakamlarla, sözcüklerin arasına kısa çizgi koyarak yaz, “meeting-guide” gibi.
