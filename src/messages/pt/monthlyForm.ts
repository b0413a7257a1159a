// biome-ignore-all format: a line a rule.
import type { en } from '../en/monthlyForm.js';
import type { WordsAs } from '../wordsAs.js';

/** Portuguese of the room `monthlyForm`. */
export const pt: WordsAs<typeof en> = {
  locale: 'pt',
  reviewed: false,
  rules: {
    "monthly.form-id-unsound": {"message":"O id do formulário é \"{text}\", que não é um nome com uma versão.","howToFix":"Escreva letras minúsculas, algarismos e hifens, depois @ e o número da versão, como az-monthly@1.","quotes":["text"]},
    "monthly.form-id-taken": {"message":"O id {form} pertence a um formulário deste pacote, e este formulário não é o mesmo.","howToFix":"Dê ao seu formulário um id próprio, como az-monthly@1."},
    "monthly.form-word-unsound": {"message":"\"{text}\" não pode ser usado como id (tipo: {kind}).","howToFix":"Comece com uma letra e use apenas letras, algarismos e _. Palavras que todo relatório usa, como organization, month e note, já estão ocupadas.","quotes":["text"]},
    "monthly.form-word-repeated": {"message":"O id \"{text}\" aparece mais de uma vez (tipo: {kind}).","howToFix":"Dê a cada um o seu próprio id. Letras maiúsculas não fazem diferença.","quotes":["text"]},
    "monthly.form-word-unknown": {"message":"O formulário não tem \"{text}\" (tipo: {kind}).","howToFix":"[Você quis dizer {nearest}? ]Escreva um id deste formulário que seja do tipo {kind}.","quotes":["text","nearest"]},
    "monthly.month-of-unsound": {"message":"{field} de \"{text}\" precisa de uma medida acumulada do ano letivo que indique uma medida do mês.","howToFix":"Use-o apenas onde window for ytd e indique uma medida com window month e a mesma unidade.","quotes":["text"]},
    "monthly.rating-scale-unsound": {"message":"A classificação \"{text}\" precisa de uma escala em que o menor valor fique abaixo do maior.","howToFix":"Acrescente scale com least e greatest, como 1 e 5. Só classificações têm escala, e elas não têm casas decimais.","quotes":["text"]},
    "monthly.rating-summed": {"message":"A classificação \"{text}\" não pode ser somada.","howToFix":"Escreva never em acrossSchools e never ou last em acrossMonths.","quotes":["text"]},
    "monthly.role-repeated": {"message":"Duas medidas têm a função {role}; a primeira é \"{text}\".","howToFix":"Dê a função a uma só medida.","quotes":["text"]},
    "monthly.rule-code-unsound": {"message":"\"{text}\" não pode ser o código de uma regra.","howToFix":"Escreva um prefixo próprio, um ponto e palavras em minúsculas com hifens, como az.grief-exceeds-served.","quotes":["text"]},
    "monthly.rule-code-taken": {"message":"O código {rule} pertence a este pacote, e esta regra não é uma das regras dele.","howToFix":"Escreva um prefixo próprio, como az.grief-exceeds-served. As regras deste pacote podem ficar como estão.","quotes":["rule"]},
    "monthly.comparison-idle": {"message":"A comparação indica a medida \"{text}\" duas vezes.","howToFix":"Indique cada medida uma só vez, como parte ou como todo.","quotes":["text"]},
    "monthly.sentence-unfilled": {"message":"A frase pede o número de \"{text}\", que não é uma medida desta regra.","howToFix":"Peça apenas medidas da regra: {allowed}.","quotes":["text","allowed"]},
    "monthly.window-summed": {"message":"A medida \"{text}\" tem a janela (window) {window}; por isso, os seus meses não podem ser somados.","howToFix":"Escreva last em acrossMonths ou deixe-o de fora. Só contagens de um único mês podem ser somadas.","quotes":["text"]},
    "monthly.students-summed": {"message":"Os meses de \"{text}\" são somados; por isso, quem vem em vários meses é contado várias vezes (unidade: {unit}).","howToFix":"Escreva never em acrossMonths. Se a medida conta apenas primeiros contatos do ano letivo, indique-a como firstContacts da medida acumulada do ano letivo.","quotes":["text"]},
    "monthly.decimals-unsound": {"message":"A medida \"{text}\" conta unidades que são números inteiros (unidade: {unit}).","howToFix":"Deixe decimals de fora. Só ocorrências, como horas, e dias podem ter décimos.","quotes":["text"]},
    "monthly.monotone-unsound": {"message":"A medida \"{text}\" é contada de novo a cada mês; por isso, pode diminuir dentro de um ano letivo.","howToFix":"Deixe monotone de fora, ou escreva ytd em window se a medida conta desde o início do ano letivo.","quotes":["text"]},
    "monthly.rate-of-rating": {"message":"A taxa \"{rate}\" é feita com a classificação \"{text}\", que não é uma contagem.","howToFix":"No numerador e no denominador, indique apenas medidas que contam alguma coisa.","quotes":["rate","text"]},
    "monthly.rate-part-repeated": {"message":"A taxa \"{rate}\" indica \"{text}\" duas vezes (em {list}); por isso, essa medida seria contada em dobro.","howToFix":"Indique cada medida uma só vez em {list}.","quotes":["rate","text"]},
    "monthly.coverage-circular": {"message":"A cobertura da taxa \"{text}\" leva de volta à própria taxa.","howToFix":"Indique uma taxa que diga quantos foram medidos e deixe de fora a cobertura dessa outra taxa.","quotes":["text"]},
    "monthly.rate-named-as-measure": {"message":"A taxa \"{text}\" tem o id de uma medida deste formulário.","howToFix":"Dê à taxa o seu próprio id. Letras maiúsculas não fazem diferença.","quotes":["text"]},
  },
  words: {
  },
};
