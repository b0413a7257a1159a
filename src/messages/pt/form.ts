// biome-ignore-all format: a line a rule.
import type { en } from '../en/form.js';
import type { WordsAs } from '../wordsAs.js';

/** Portuguese of the room `form`. */
export const pt: WordsAs<typeof en> = {
  locale: 'pt',
  reviewed: false,
  rules: {
    "form.missing": {"message":"Falta preencher: {field}.","howToFix":"Preencha este campo[: {label}][, com uma destas opções: {choices}][, como {example}]."},
    "form.kind-wrong": {"message":"{field}: o valor tem de ser deste tipo: {kind}.","howToFix":"Em JSON, escreva textos entre aspas, números sem aspas, sim e não como true e false, listas entre colchetes e grupos entre chaves.","forForm":{"howToFix":"Escreva ou escolha o que o campo pede."}},
    "form.choice-unknown": {"message":"{field}: o valor não é uma das opções deste formulário.","howToFix":"Escolha uma destas opções: {choices}."},
    "form.number-out-of-range": {"message":"{field}: o valor não está entre {least} e {greatest}.","howToFix":"Escreva um número de {least} a {greatest}. O que não se sabe fica em branco; não escreva 0 nem -1 no lugar."},
    "form.decimals-too-many": {"message":"{field}: o valor tem mais de {decimals} {decimals|casa decimal|casas decimais}.","howToFix":"Arredonde para {decimals} {decimals|casa decimal|casas decimais}. Contagens de pessoas são números inteiros."},
    "form.text-too-long": {"message":"{field}: o texto tem mais de {greatest} caracteres.","howToFix":"Encurte o texto. Os caracteres contam como aparecem na tela: um emoji é um caractere."},
    "form.text-too-short": {"message":"{field}: o texto tem {count} {count|caractere|caracteres}; o mínimo é {least}.","howToFix":"Escreva um pouco mais. Espaços no início e no fim não contam."},
    "form.list-too-long": {"message":"{field}: a lista tem {count} entradas; o máximo é {greatest}.","howToFix":"Mantenha apenas as mais importantes, no máximo {greatest}. As entradas depois dessas não foram verificadas."},
    "form.list-too-short": {"message":"{field}: a lista tem {count} {count|entrada|entradas}; o mínimo é {least}.","howToFix":"Acrescente entradas."},
    "form.email-unreadable": {"message":"{field}: o valor não parece ser um endereço de e-mail.","howToFix":"Escreva um só endereço, como name@example.org, sem espaços."},
    "form.id-unreadable": {"message":"{field}: o valor não é um id.","howToFix":"Use letras, algarismos, pontos e traços, no máximo 40 e sem espaços, como screening-1."},
    "form.key-misspelled": {"message":"\"{field}\" não é um campo deste formulário e não foi lido.","howToFix":"Corrija para \"{nearest}\".","quotes":["field","nearest"]},
    "form.keys-foreign": {"message":"Em {field}, {count} {count|chave não faz|chaves não fazem} parte deste formulário e não {count|foi lida|foram lidas}.","howToFix":"{count|Retire-a|Retire-as} ou escreva em um campo do formulário o que for importante.","forForm":{"message":"Em {field}, {count} {count|resposta não faz|respostas não fazem} parte deste formulário e não {count|foi lida|foram lidas}."}},
    "form.field-of-other-form": {"message":"{field}: este campo não faz parte de {form} e não foi lido.","howToFix":"Deixe-o de fora ou escreva em outro campo o que for importante."},
    "form.definition-too-large": {"message":"A definição do formulário é grande demais: tem mais de {count} partes ou mais de {greatest} níveis, um dentro do outro.","howToFix":"Divida o formulário em vários ou use menos níveis de grupos dentro de grupos."},
    "form.definition-id-unreadable": {"message":"O id do formulário não é um nome com uma versão.","howToFix":"Escreva um nome com letras minúsculas, algarismos e hifens, depois @ e o número da versão, como xx-application@1."},
    "form.field-keys-unusable": {"message":"Em {field}, {count} {count|chave não pode|chaves não podem} ser {count|a chave de um campo|chaves de campos}.","howToFix":"Comece cada chave com uma letra e use apenas letras, algarismos, _ e -, no máximo 40."},
    "form.bounds-crossed": {"message":"O campo {field} aceita no mínimo {least} e no máximo {greatest}; por isso, nada cabe nele.","howToFix":"Troque os dois números de lugar ou corrija um deles."},
    "form.form-field-taken": {"message":"É no campo \"form\" que o documento preenchido indica o seu formulário; por isso, esse campo não pode perguntar outra coisa.","howToFix":"Deixe o campo de fora ou faça dele uma escolha que tenha o id deste formulário: {id}."},
    "form.entry-repeated": {"message":"{field}: as entradas {other} e {place} têm o mesmo id.","howToFix":"Dê outro id a uma delas ou retire-a."},
    "form.picture-unusable": {"message":"O modelo em {field} não pode ser o modelo de um código.","howToFix":"Escreva 9 para cada algarismo e A para cada letra, pelo menos uma vez. Outras letras e algarismos e os sinais - . _ / : representam a si mesmos. Exemplo: 9999999."},
    "form.prefix-too-long": {"message":"O código de um distrito começa com {count} {count|caractere|caracteres} do código de uma escola, mas um dos dois modelos tem apenas {greatest}.","howToFix":"Escreva um comprimento menor ou corrija os modelos dos códigos."},
    "form.prefix-unfit": {"message":"Os primeiros caracteres do código de uma escola ({count}) e o sufixo juntos nunca correspondem ao modelo do código de um distrito.","howToFix":"O comprimento e o sufixo formam o código inteiro de um distrito, e cada caractere do sufixo corresponde ao modelo. Se o código de uma escola não contém o código do seu distrito, escreva registry no \"by\" de parent."},
    "form.schools-like-districts": {"message":"Com estes modelos e este sufixo, o código de toda escola é o código de um distrito.","howToFix":"Escreva um sufixo que os códigos de distritos tenham e os de escolas não tenham, ou modelos de comprimentos diferentes. Se só uma lista permite distingui-los, escreva registry no \"by\" de parent."},
    "form.code-example-unfit": {"message":"O exemplo em {field} não é um código deste sistema de códigos.","howToFix":"Escreva o código de um distrito como os modelos mostram ou deixe o exemplo de fora."},
    "form.code-scheme-id-taken": {"message":"O id {scheme} é o de um sistema de códigos incluído no pacote, que não é igual a este.","howToFix":"Dê outro id ao sistema de códigos, como xx-codes. Para usar o do pacote, escreva apenas o id dele."},
    "form.code-scheme-unknown": {"message":"O sistema de códigos em {field} não está incluído no pacote.","howToFix":"[Você quis dizer {nearest}? ]Escreva um destes: {known}. Para outros códigos, escreva o próprio sistema, com id, label, district, school e parent."},
    "form.improvement-rule-unsound": {"message":"A regra de melhora não tem números, ou tem números que não servem.","howToFix":"Uma mudança confiável precisa de \"sd\" acima de 0 e \"reliability\" abaixo de 1, ou apenas de \"leastChange\" acima de 0. Pontos ganhos precisam de \"points\" acima de 0. Uma mudança de categoria precisa de duas ou mais categorias diferentes."},
    "form.finding-named-twice": {"message":"As entradas {other} e {place} de {field} tratam do mesmo achado.","howToFix":"Retire uma das duas. De duas respostas, vale a última."},
    "form.known-rule-unknown": {"message":"A linha de base conhece um achado de \"{rule}\", que não é o código de uma regra.","howToFix":"Grave a linha de base de novo ou corrija o código[: {nearest}]."},
    "form.counted-rule-unknown": {"message":"\"{rule}\" não é o código de uma regra, portanto não pode receber uma gravidade.","howToFix":"Escreva o código como o relatório do achado o mostra[, por exemplo {nearest}]. csmhs rules lista todos os códigos."},
    "form.fatal-counted-as": {"message":"{rule} é uma regra fatal, portanto seus achados não podem contar como {as}.","howToFix":"Retire a regra do perfil. O que uma regra fatal encontra tem de ser corrigido."},
  },
  words: {
  },
};
