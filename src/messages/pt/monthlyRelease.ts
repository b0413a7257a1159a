// biome-ignore-all format: a line a rule.
import type { en } from '../en/monthlyRelease.js';
import type { WordsAs } from '../wordsAs.js';

/** Portuguese of the room `monthlyRelease`. */
export const pt: WordsAs<typeof en> = {
  locale: 'pt',
  reviewed: false,
  rules: {
    "monthly.public-fact-broken": {"message":"{organization}, {month}: o valor de {measure} não combina com as contagens que o formam ou com outros meses.","howToFix":"Corrija as contagens, se puder. Elas são protegidas como se os leitores soubessem do erro; por isso, mais contagens podem deixar de ser divulgadas."},
    "monthly.release-unreadable": {"message":"Não é possível ler o histórico de publicações em {place}.","howToFix":"Forneça {need}. É melhor usar uma cópia do histórico do que deixar algo de fora: os leitores ainda sabem o que ele esquece."},
    "monthly.release-of-other-form": {"message":"O histórico tem contagens do formulário {other} para um ano letivo que agora é informado com {form}.","howToFix":"Publique cada ano letivo com um só formulário. Ou migre os relatórios deste ano para o formulário {other}."},
    "monthly.district-needed": {"message":"Nada é publicado: não se sabe a qual distrito {organization} pertence.","howToFix":"Forneça um cadastro que tenha {organization} com o seu distrito."},
    "monthly.state-row-left-out": {"message":"A linha {organization} de {month} fica de fora: é o total do estado inteiro.","howToFix":"Não publique esse total em outro lugar. Com ele, os leitores poderiam calcular contagens não divulgadas."},
    "monthly.tenths-left-out": {"message":"Fica de fora: {measure}. O valor pode ter décimos, e só números inteiros podem ser protegidos.","howToFix":"Informe como número inteiro: {measure}. Ou marque essa medida no formulário como não sensível, se ela não revela nada sobre nenhum aluno."},
    "monthly.correction-gives-away": {"message":"Nada é publicado. O valor mudou desde uma publicação anterior, e a mudança revelaria uma contagem não divulgada: {measure}, {organization}, {month}.","howToFix":"Deixe esta correção fora da publicação ou junte várias correções e publique-as de uma vez."},
    "monthly.counts-left-out": {"message":"{organization}, {month}: fica de fora a medida {measure}. Os leitores poderiam calculá-la, não importa o que mais deixe de ser divulgado.","howToFix":"Permita mais passos na política ou publique uma tabela menos detalhada para esta organização, como por trimestre ou com todas as escolas juntas."},
  },
  words: {
  },
};
