// biome-ignore-all format: a line a rule.
import type { en } from '../en/spc.js';
import type { WordsAs } from '../wordsAs.js';

/** Portuguese of the room `spc`. */
export const pt: WordsAs<typeof en> = {
  locale: 'pt',
  reviewed: false,
  rules: {
    "spc.value-not-finite": {"message":"Dado {place}: {field} não é um número finito.","howToFix":"Forneça um número, ou null para uma lacuna. Uma lacuna é ignorada e nunca conta como zero."},
    "spc.value-out-of-range": {"message":"Dado {place}: {field} é grande demais para os cálculos ou próximo demais de zero para ser um divisor.","howToFix":"Corrija o número. Os números podem ir até 1e50, e os denominadores não podem ser menores que 1e-50."},
    "spc.count-below-zero": {"message":"Dado {place}: {field} é menor que zero, mas uma contagem não pode ser.","howToFix":"Corrija o número. Se os valores abaixo de zero são intencionais, use um gráfico para medições (i)."},
    "spc.time-not-positive": {"message":"Dado {place}: o tempo entre dois eventos não está acima de zero.","howToFix":"Registre os horários com exatidão suficiente para que dois eventos nunca coincidam ou faça um gráfico dos casos entre eventos (g)."},
    "spc.numerator-exceeds-denominator": {"message":"Dado {place}: o numerador é maior que o denominador; ou seja, foram contados mais do que todos.","howToFix":"Corrija os números. Se um aluno pode contar várias vezes, use um gráfico para taxas (u)."},
    "spc.events-without-denominator": {"message":"Dado {place}: algo foi contado, mas o denominador é zero.","howToFix":"Corrija o denominador. Até lá, o ponto não tem valor; a sua contagem faz parte da linha central e conta como acima dela."},
    "spc.denominators-missing": {"message":"O gráfico {chart} precisa de denominadores (n), mas nenhum dado tem um.","howToFix":"Forneça n com cada dado ou use um gráfico sem denominadores: c para contagens, i para medições."},
    "spc.x-missing": {"message":"O dado {place} não tem x e fica de fora.","howToFix":"Forneça o mês ou o número a que o valor pertence."},
    "spc.x-kind-unknown": {"message":"O x do dado {place} é do tipo {kind}, que não pode ser colocado no eixo do tempo.","howToFix":"Forneça um número ou um tempo em forma de texto, como 2020-10 ou 2020-10-05. Um Date vira esse texto com toISOString().slice(0, 10)."},
    "spc.x-kinds-mixed": {"message":"Alguns x são números e outros são textos; por isso, os pontos não têm ordem.","howToFix":"Escreva todos os x da mesma forma: números ou textos que se ordenam pelo tempo, como 2020-10."},
    "spc.x-not-time": {"message":"O x do dado {place} não é um tempo que possa ser colocado em ordem; por isso, todos os pontos ficam na ordem em que vieram.","howToFix":"Verifique se as linhas vão da mais antiga para a mais nova. Ou escreva todos os x da mesma forma: um mês como 2020-10, um dia como 2020-10-05, um ano letivo como 2020-21, uma semana como 2020-W41 ou um número."},
    "spc.no-values": {"message":"Os dados não têm valores.","howToFix":"Forneça pelo menos um valor. Com menos de uma dúzia, use um gráfico de tendência."},
    "spc.option-out-of-range": {"message":"A opção {option} não serve para um gráfico de {count} {count|ponto|pontos}.","howToFix":"Os pontos contam a partir de 1, na ordem de x. As fases terminam antes do último ponto, e uma linha de base termina dentro da sua fase. Os fatores ficam acima de zero e não passam de um milhão. As palavras têm de ser as que a opção oferece. Uma linha central tem de ser um valor possível no gráfico."},
    "spc.series-cumulative": {"message":"Os números desta série de dados contam desde o início do ano; por isso, cada um contém os anteriores. Um processo estável parece uma subida: os sinais são mostrados, mas não contam como melhora nem como motivo de preocupação.","howToFix":"Faça o gráfico do que cada mês acrescentou. É isso que toSeries de csmhs/monthly fornece, a não ser que se peça values: asReported."},
    "spc.values-look-cumulative": {"message":"Os valores nunca diminuem dentro de um ano e sobem em linha reta, como fazem os números que contam desde o início do ano. Os sinais são mostrados, mas não contam como melhora nem como motivo de preocupação.","howToFix":"Se cada número contém os anteriores, faça o gráfico do que cada mês acrescentou. Se cada número conta só o seu próprio mês, diga isso: forneça uma série de dados com window: period."},
    "spc.denominator-shrinks": {"message":"O denominador deixa de fora todos os que já foram contados antes no ano; por isso, ele diminui. Um número estável de alunos parece então uma subida: os sinais são mostrados, mas não contam como melhora nem como motivo de preocupação.","howToFix":"Veja também os próprios números ou faça o gráfico da proporção de todos os alunos."},
    "spc.few-points": {"message":"A fase {phase} tem poucos valores: {count}. O recomendável é ter pelo menos {least}; um ano letivo tem 10 meses.","howToFix":"Trate o gráfico como provisório. Acrescente meses do ano anterior, ou semanas, e acrescente os limites mais tarde."},
    "spc.gaps-stepped-over": {"message":"Pontos sem valor que foram ignorados: {count}.","howToFix":"Não é preciso mudar nada. Se um mês foi mesmo zero, informe 0."},
    "spc.small-denominators": {"message":"Pontos em que se esperam menos de {least} casos: {count}. Nesses pontos, os limites estão errados.","howToFix":"Junte meses ou faça um gráfico dos casos ou dos dias entre eventos (g, t)."},
    "spc.small-samples": {"message":"Pontos com menos de {least} alunos ou unidades: {count}. Nesses pontos, os limites de uma proporção são apenas uma orientação aproximada.","howToFix":"Junte meses ou grupos, se puder. Se não, olhe mais de um ponto antes de agir."},
    "spc.denominators-vary-widely": {"message":"O maior denominador é pelo menos {greatest} vezes o menor; por isso, alguns pontos são muito menos seguros que outros.","howToFix":"Olhe os limites de cada ponto, e não só a sua altura. Verifique os denominadores pequenos."},
    "spc.zero-variation": {"message":"Todos os valores da fase {phase} são iguais; por isso, não há variação para analisar.","howToFix":"Verifique se os valores foram medidos de novo a cada vez."},
    "spc.patterns-not-judged": {"message":"Em um gráfico MR, são analisados apenas pontos isolados do conjunto de regras. Amplitudes móveis vizinhas têm um valor em comum; por isso, sequências delas não significam nada.","howToFix":"Procure padrões no gráfico I dos mesmos dados."},
    "spc.subgroups-too-large-for-ranges": {"message":"Subgrupos com mais de {greatest} valores: {count}. As suas amplitudes não são usadas.","howToFix":"Use o sigma dos desvios padrão (sigmaFrom) e um gráfico S em vez de um gráfico R."},
    "spc.values-tied": {"message":"Valores iguais a algum anterior: {count} de {all}. Os gráficos T e G esperam poucos desses valores, e os seus limites e sequências são menos exatos.","howToFix":"Registre os tempos com mais exatidão, como em dias e horas, ou conte casos em vez de dias."},
    "spc.unit-without-id": {"message":"A unidade {place} não tem id.","howToFix":"Dê a cada unidade o seu código ou nome como id, um texto que não fique vazio."},
    "spc.unit-repeated": {"message":"A unidade {place} tem o mesmo id que uma unidade anterior.","howToFix":"Forneça cada escola ou distrito uma só vez. Um gráfico de funil compara unidades em um período."},
    "spc.unit-not-finite": {"message":"Unidade {place}: {field} não é um número que possa ser comparado.","howToFix":"Forneça um número de 0 a 1,000,000,000,000, ou null onde não há nenhum."},
    "spc.unit-not-share": {"message":"Unidade {place}: uma proporção precisa de números inteiros de alunos, e os contados não podem ser mais do que o total.","howToFix":"Corrija os números. Se um aluno pode contar várias vezes, compare taxas: kind: rate."},
    "spc.no-units": {"message":"Nenhuma unidade tem ao mesmo tempo um número e um denominador acima de zero.","howToFix":"Forneça y e n para pelo menos uma unidade."},
    "spc.target-out-of-scale": {"message":"O valor-alvo não está na escala dos valores.","howToFix":"Forneça uma proporção acima de 0 e abaixo de 1, como 0.25 para 25 por cento, ou uma taxa acima de 0."},
    "spc.units-differ-widely": {"message":"As diferenças entre as unidades são maiores do que o acaso explica. Muitas ficam então além dos limites feitos só para o acaso, o que diz pouco sobre cada uma delas.","howToFix":"Peça limites que levem isso em conta: limits: additive. Depois, procure o que as unidades não têm em comum, como as séries escolares ou as formas de contar."},
    "spc.few-units": {"message":"Com {count} {count|unidade|unidades}, não se sabe quanto as unidades costumam diferir; por isso, estes limites são aproximados.","howToFix":"Use limits: exact para menos de {least} unidades."},
  },
  words: {
  },
};
