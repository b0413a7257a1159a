// biome-ignore-all format: a line a rule.
import type { en } from '../en/exchange.js';
import type { WordsAs } from '../wordsAs.js';

/** Portuguese of the room `exchange`. */
export const pt: WordsAs<typeof en> = {
  locale: 'pt',
  reviewed: false,
  rules: {
    "exchange.file-empty": {"message":"O arquivo está vazio.","howToFix":"Salve-o de novo no programa que o criou: um arquivo CSV com a linha de cabeçalho, ou JSON."},
    "exchange.file-not-text": {"message":"O arquivo não é um texto: {kind}.","howToFix":"Abra-o no programa que o criou e salve-o como \"CSV UTF-8 (comma delimited)\". Um arquivo JSON também tem de estar em UTF-8."},
    "exchange.file-not-table": {"message":"O arquivo não é uma tabela com linhas, mesmo que o nome diga outra coisa. Tipo do arquivo: {kind}.","howToFix":"Salve a tabela como \"CSV UTF-8 (comma delimited)\". Se for uma página da internet, entre na sua conta e baixe o arquivo de novo. JSON é lido por checkMonthlyFiles e por csmhs validate."},
    "exchange.required-column-missing": {"message":"O arquivo não tem a coluna \"{column}\"; por isso, nenhuma das linhas pode ser lida.","howToFix":"Dê nome às colunas na primeira linha. Título mais próximo aqui: {nearest}. Se o arquivo usa as suas próprias palavras, forneça um mapa de títulos."},
    "exchange.columns-none-known": {"message":"Nenhuma das colunas é uma medida de {form}; por isso, nenhum número foi lido. Os títulos são: {text}.","howToFix":"Títulos conhecidos mais próximos: {column}. Use os títulos do formulário ou forneça um mapa de títulos; csmhs measures lista os títulos de um formulário, e https://unpkg.com/csmhs/docs/measures.md, os de monthly@1."},
    "exchange.column-duplicated": {"message":"A coluna \"{column}\" aparece duas vezes no arquivo; apenas a primeira foi lida.","howToFix":"Remova uma das duas ou corrija o título."},
    "exchange.column-unknown": {"message":"A coluna \"{text}\" não é conhecida e não foi lida.","howToFix":"Título conhecido mais próximo: {nearest}; csmhs measures lista os títulos de um formulário, e https://unpkg.com/csmhs/docs/measures.md, os de monthly@1.","quotes":["nearest"]},
    "exchange.column-unread": {"message":"A coluna \"{text}\" não é conhecida; por isso, os seus números não foram lidos.","howToFix":"Corrija o título ou forneça um mapa de títulos que indique a coluna ou a deixe de fora. Título conhecido mais próximo: {nearest}; csmhs measures lista todos.","quotes":["nearest"]},
    "exchange.column-spelled-loosely": {"message":"A coluna \"{text}\" foi lida como \"{column}\".","howToFix":"Não é preciso mudar nada. O título exato é \"{column}\"."},
    "exchange.column-unnamed": {"message":"Uma coluna não tem título e não foi lida.","howToFix":"Dê um título à coluna ou remova-a."},
    "exchange.form-differs": {"message":"{columns} {columns|título não está|títulos não estão} no formulário {form}; por isso, {columns|a sua coluna não foi lida|as suas colunas não foram lidas}. Os títulos correspondem ao formulário {other}.","howToFix":"Escolha o formulário {other} para este arquivo ou corrija os títulos."},
    "exchange.measure-column-missing": {"message":"O arquivo não tem coluna para {columns} {columns|medida, que conta|medidas, que contam} como {columns|ausente|ausentes} em todas as linhas: {column}.","howToFix":"Se o distrito não informa essas medidas, não é preciso mudar nada. A palavra notCollected diz isso abertamente."},
    "exchange.header-below": {"message":"Os títulos estão na linha {line}; as linhas acima foram ignoradas.","howToFix":"Não é preciso mudar nada."},
    "exchange.rows-above-header": {"message":"{rows} {rows|linha está|linhas estão} acima dos títulos da linha {line} e não {rows|foi lida|foram lidas}.","howToFix":"Mova os títulos para o topo. Ao ordenar uma planilha, os títulos podem ir parar entre as linhas."},
    "exchange.header-repeated": {"message":"Esta linha repete os títulos da linha {line}. Ela não é um relatório e foi ignorada.","howToFix":"Remova a linha. Linhas assim aparecem quando se juntam arquivos."},
    "exchange.header-differs": {"message":"Esta linha tem títulos diferentes dos da linha {line}. As linhas abaixo foram lidas com os títulos da linha {line}.","howToFix":"Divida o arquivo aqui em dois arquivos, cada um com os seus próprios títulos."},
    "exchange.too-few-cells": {"message":"Esta linha tem {cells} {cells|célula|células}, mas o cabeçalho tem {columns}; por isso, a linha não foi lida.","howToFix":"Verifique se há uma quebra de linha dentro de uma célula ou se um separador foi apagado."},
    "exchange.too-many-cells": {"message":"Esta linha tem {cells} {cells|célula|células}, mas o cabeçalho tem {columns}; por isso, a linha não foi lida.","howToFix":"Verifique se há um separador dentro de um número ou de uma observação, como 1,234. Coloque essa célula entre aspas ou escreva 1234."},
    "exchange.quote-unclosed": {"message":"Aspas abertas nesta linha não foram fechadas onde a célula termina; por isso, a linha não foi lida.","howToFix":"Feche as aspas ou, se elas fazem parte do texto, escreva-as em dobro. A leitura continuou na linha seguinte."},
    "exchange.quote-misplaced": {"message":"Há texto depois das aspas que fecham esta célula.","howToFix":"Escreva em dobro as aspas que fazem parte do texto: \"a \"\"nova\"\" equipe\"."},
    "exchange.row-too-long": {"message":"Esta linha tem mais de {limit} bytes; por isso, não foi lida.","howToFix":"Verifique se faltam quebras no fim das linhas. A leitura continuou na linha seguinte."},
    "exchange.row-duplicated": {"message":"A versão {version} desta organização e deste mês já está na linha {line}.","howToFix":"Remova uma das duas linhas ou dê à mais nova a próxima versão."},
    "exchange.rows-missing": {"message":"O arquivo não tem relatórios; por isso, não há nada para verificar.","howToFix":"Verifique se as linhas se perderam quando o arquivo foi salvo. Se não há nada para informar, não envie um arquivo."},
    "exchange.rows-blank": {"message":"{rows} {rows|linha tem|linhas têm} apenas separadores e {rows|foi ignorada|foram ignoradas}.","howToFix":"Não é preciso mudar nada. O Excel deixa linhas assim onde as células foram limpas, mas não excluídas."},
    "exchange.text-not-utf8": {"message":"Este texto tem letras que não estão em UTF-8 e não podem ser lidas.","howToFix":"Salve o arquivo como \"CSV UTF-8\". Os números não são afetados."},
    "exchange.json-unreadable": {"message":"O arquivo não é um JSON válido. Só é possível ler até este ponto.","howToFix":"Procure uma vírgula ou aspas a mais ou a menos logo antes deste ponto ou salve o arquivo de novo."},
    "exchange.json-lines": {"message":"O arquivo tem um objeto JSON em cada linha (JSON Lines), mas tem de ser um único valor JSON.","howToFix":"Transforme-o em uma lista: coloque [ antes da primeira linha, uma vírgula entre as linhas e ] depois da última."},
    "exchange.json-key-repeated": {"message":"A chave \"{text}\" aparece duas vezes em um objeto; apenas a última foi lida.","howToFix":"Remova uma das duas ou corrija o nome."},
    "exchange.json-not-monthly": {"message":"O arquivo é JSON, mas não é um envio mensal nem um relatório.","howToFix":"Um envio é um objeto com \"reports\", e um relatório é um objeto com \"values\". Uma lista pode ter vários envios ou vários relatórios."},
    "exchange.instrument-unknown": {"message":"A ficha não indica um instrumento conhecido aqui. Conhecidos: {expected}.","howToFix":"Corrija \"instrument\" ou forneça a definição do seu próprio instrumento. Em um comando, acrescente --instrument FILE."},
    "exchange.tally-column-unread": {"message":"A coluna \"{text}\" não faz parte de uma folha de contagem e não foi lida.","howToFix":"As colunas de uma folha de contagem são date, count, of, measure e note. Mude o nome da coluna ou remova-a."},
    "exchange.tally-measures-mixed": {"message":"Esta linha indica uma medida diferente da das linhas acima. Uma folha de contagem conta uma só medida.","howToFix":"Coloque as linhas de cada medida em um arquivo separado."},
    "exchange.attendees-unplaced": {"message":"Não foi possível associar {count} {count|pessoa|pessoas} a um distrito, e {count|ela não foi contada|elas não foram contadas}.","howToFix":"Forneça o domínio dos endereços de e-mail de cada distrito ou uma palavra que as pessoas do distrito colocam no nome. Deixe anfitriões e convidados de fora."},
    "exchange.attendees-ambiguous": {"message":"{count} {count|pessoa pode|pessoas podem} ser de mais de um distrito e não {count|foi contada|foram contadas}.","howToFix":"Use palavras e domínios que pertençam a um só distrito."},
    "exchange.attendee-time-unreadable": {"message":"Não é possível ler os minutos de {count} {count|pessoa|pessoas}; por isso, {count|ela conta como presente|elas contam como presentes}.","howToFix":"Exporte a lista com os minutos de cada pessoa ou não peça um tempo mínimo."},
  },
  words: {
  },
};
