### Vad Waymark säger vid varje import på kommandoraden.

# $source (text): filen eller webbadressen.
import-unreachable = Vi kunde inte öppna { $source }. Kontrollera namnet eller adressen.
# $megabytes (tal): hur mycket som går att importera på en gång.
import-too-large = Det här är mer än { $megabytes } MB, som är det mesta som går att importera på en gång. Dela upp det.
