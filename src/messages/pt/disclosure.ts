// biome-ignore-all format: a line a rule.
import type { en } from '../en/disclosure.js';
import type { WordsAs } from '../wordsAs.js';

/** Portuguese of the room `disclosure`. */
export const pt: WordsAs<typeof en> = {
  locale: 'pt',
  reviewed: false,
  rules: {
    "disclosure.policy-field-unknown": {"message":"A política tem um campo[ \"{field}\"] que não é conhecido.","howToFix":"Corrija como ele está escrito ou remova-o.[ Nome conhecido mais próximo: {nearest}.] Um campo que não é lido pode deixar alunos sem proteção.","quotes":["field","nearest"]},
    "disclosure.percent-band-reversed": {"message":"Em uma faixa de percentuais, o limite inferior não está abaixo do limite superior.","howToFix":"Forneça um `from` que seja no máximo `to` e um `low` que fique abaixo de `high`."},
    "disclosure.table-empty": {"message":"A tabela não tem células.","howToFix":"Envie pelo menos uma dimensão e uma célula."},
    "disclosure.cell-not-count": {"message":"A célula {cell} não é um número inteiro a partir de 0.","howToFix":"Forneça a própria contagem, ou null se ela chegou oculta. Uma marca como \"*\" ou \"<11\" não é uma contagem.","quotes":["cell"]},
    "disclosure.cell-twice": {"message":"A célula {cell} aparece mais de uma vez na lista.","howToFix":"Liste cada célula uma só vez.","quotes":["cell"]},
    "disclosure.tree-broken": {"message":"Na dimensão {dimension}, o código {cell} está em mais de um lugar ou abaixo de si mesmo.","howToFix":"Dê a cada código um só código superior e não dê nenhum ao código raiz.","quotes":["dimension","cell"]},
    "disclosure.single-child": {"message":"Na dimensão {dimension}, {cell} tem uma só parte; por isso, os dois têm os mesmos números.","howToFix":"Não é preciso mudar nada. Ou os dois ficam ocultos, ou nenhum dos dois.","quotes":["dimension","cell"]},
    "disclosure.total-inconsistent": {"message":"A soma dos números em \"{line}\" não está certa.","howToFix":"Corrija o total ou as suas partes. Não é possível mostrar que uma tabela é segura se a soma não está certa."},
    "disclosure.no-table-fits": {"message":"Nenhum número inteiro nas células que chegaram ocultas combina com os números conhecidos.","howToFix":"Compare os totais com as suas partes nas linhas que têm células sem contagem."},
    "disclosure.fit-not-found": {"message":"A busca de números inteiros para as células sem contagem parou no limite de passos ({steps}). Isso não prova que os números estão errados.","howToFix":"Permita mais passos na política, forneça as contagens de algumas dessas células ou deixe algumas taxas de fora."},
    "disclosure.rate-inconsistent": {"message":"O percentual de {cell} não combina com as suas duas contagens.","howToFix":"Calcule-o de novo a partir do numerador e do denominador. Arredonde uma só vez, e a metade sempre para cima.","quotes":["cell"]},
    "disclosure.cell-arrived-hidden": {"message":"A célula {cell} já chegou oculta. Ela é tratada como pequena e desconhecida, nunca como zero.","howToFix":"Não é preciso mudar nada. Se a contagem é conhecida, forneça-a: talvez menos células precisem ser ocultadas.","quotes":["cell"]},
    "disclosure.cell-in-no-line": {"message":"A célula {cell} não pertence a nenhum total; por isso, só a sua própria contagem foi verificada.","howToFix":"Verifique como os códigos dela estão escritos ou acrescente o total de que ela faz parte.","quotes":["cell"]},
    "disclosure.small-cell-must-be-published": {"message":"A célula {cell} tem de ser publicada, mas a sua contagem é pequena demais para ser mostrada.","howToFix":"Remova-a da lista de células que têm de ser publicadas ou publique uma tabela menos detalhada.","quotes":["cell"]},
    "disclosure.protection-impossible": {"message":"Não é possível proteger a célula {cell}: ela pode ser calculada a partir de {line}.","howToFix":"Permita que uma das células que têm de ser publicadas seja ocultada. Ou publique uma tabela menos detalhada, como por trimestre ou com grupos reunidos.","quotes":["cell"]},
    "disclosure.steps-spent": {"message":"A tabela é grande ou complexa demais para se mostrar que é segura dentro do limite de passos que a política permite ({steps}).","howToFix":"Permita mais passos na política ou publique uma tabela menos detalhada."},
    "disclosure.bounds-unproven": {"message":"Para {count} {count|célula oculta|células ocultas}, a busca parou no limite de passos ({steps}). O intervalo verdadeiro pode ser maior que o mostrado.","howToFix":"Permita mais passos na política. Até lá, trate uma célula marcada como não comprovada como se o seu intervalo fosse exato."},
    "disclosure.already-public": {"message":"A célula pequena {cell} já é conhecida por uma publicação anterior.","howToFix":"Ocultá-la agora não protege ninguém. Decida com a assessoria jurídica e depois permita isso na política (alreadyPublic: note).","quotes":["cell"]},
    "disclosure.already-public-noted": {"message":"A célula pequena {cell} já é conhecida por uma publicação anterior e continua conhecida.","howToFix":"Avalie se é o caso de retirar a publicação anterior.","quotes":["cell"]},
    "disclosure.correction-must-be-published": {"message":"A célula {cell} tem de ser publicada, mas mudou por um número pequeno desde uma publicação anterior.","howToFix":"Remova-a da lista de células que têm de ser publicadas ou junte correções até que a mudança seja grande. Com periodGuard: false, a política permite isso.","quotes":["cell"]},
    "disclosure.grand-total-withheld": {"message":"O total geral {cell} não é divulgado, porque mudou desde uma publicação anterior.","howToFix":"Não é preciso mudar nada. Para mostrá-lo mesmo assim, liste a célula dele em mustPublish. A publicação é então recusada se o total revelar uma contagem pequena.","quotes":["cell"]},
    "disclosure.hidden-cell-unknown": {"message":"A célula {cell} deveria ser ocultada, mas não está na tabela.","howToFix":"Verifique como os códigos dela estão escritos.","quotes":["cell"]},
  },
  words: {
  },
};
