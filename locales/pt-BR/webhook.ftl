### O que o Waymark diz à coordenação sobre webhooks: endereços em que os parceiros ficam sabendo que algo mudou.
### Tratamento: “você”, próximo e acolhedor. Palavras simples, sem culpa e, quando houver, com um caminho adiante.

webhook-url-invalid = Informe um endereço que comece com “https://”, de um servidor na internet, sem nome de usuário nem senha.
# $limit (número): quantos webhooks um parceiro pode ter.
webhook-too-many = { $limit ->
    [one] Um parceiro pode ter { $limit } webhook. Remova-o primeiro.
    [many] Um parceiro pode ter no máximo { $limit } de webhooks. Remova um primeiro.
   *[other] Um parceiro pode ter no máximo { $limit } webhooks. Remova um primeiro.
}
webhook-no-key = Este parceiro não tem nenhuma chave válida, então não há nada que se possa avisar a ele. Crie uma chave primeiro.
webhook-not-active = Nada é enviado para este webhook no momento. Retome-o primeiro.
