#pragma once

#include <QByteArray>

namespace lantian::fuzz {

/// A catalogue as small as can be with one of everything, its files in one object: where the mutations of
/// fuzz_catalogue begin.
inline const QByteArray smallCatalogue = R"json({
"catalogue.json": {"id": "small", "version": "1",
  "groups": [{"key": "g", "name": {"zh": "组", "en": "G"}, "colour": "red",
    "tiles": [{"category": "burn", "subtype": "straw", "name": {"zh": "秸秆", "en": "Straw"}}]}],
  "more": [{"category": "burn", "name": {"zh": "其他", "en": "Other"}}]},
"common.json": {"fields": [{"key": "wind", "name": {"zh": "风", "en": "Wind"}, "kind": "integer",
  "min": 0, "max": 12, "unit": {"zh": "级", "en": "Bft"}}]},
"departments.json": {"departments": [{"key": "urban", "name": {"zh": "执法局", "en": "Urban"}},
  {"key": "police", "name": {"zh": "公安局", "en": "Police"}}]},
"law.json": {"notice": {"zh": "核对", "en": "Compare"}, "compare_before_printing": true,
  "articles": [{"id": "B1", "conduct": {"zh": "焚烧", "en": "Burning"},
    "applies": [{"category": "burn", "subtypes": ["straw"], "items": ["hoarding"]}],
    "versions": [
      {"regime": "old", "valid_from": "2018-10-26", "valid_to": "2026-08-15",
       "law": {"zh": "旧法", "en": "Old"}, "duty": ["77"], "penalty": ["119¶1"],
       "consequence": {"zh": "罚", "en": "Fine"}, "verified": false},
      {"regime": "new", "valid_from": "2026-08-15", "valid_to": null,
       "law": {"zh": "法典", "en": "Code"}, "duty": [], "penalty": ["103(1)(4)"],
       "consequence": {"zh": "罚", "en": "Fine"}, "changed": {"zh": "变", "en": "New"}, "verified": true
}]
}]
}
, "checklists/c.json" : {
    "id" : "c",
    "version" : "1",
    "name" : {"zh" : "表", "en" : "C"},
    "locality" : {"zh" : "县", "en" : "County"},
    "issued_by" : {"zh" : "县", "en" : "County"},
    "valid_from" : "2018-01-01",
    "valid_to" : null,
    "items" : [ {
        "key" : "hoarding",
        "order" : 1,
        "name" : {"zh" : "围挡", "en" : "H"},
        "full_name" : {"zh" : "围挡", "en" : "H"},
        "on" : true,
        "photo_when_failed" : true,
        "points" : [ {
            "key" : "height",
            "text" : {"zh" : "高", "en" : "Height"},
            "kind" : "number",
            "unit" : {"zh" : "米", "en" : "m"},
            "required" : true
        } ],
        "phrases" : [ {"zh" : "无", "en" : "None"} ]
    } ]
},
                        "categories/1.json":
{
    "key": "burn", "name": {"zh": "三烧", "en": "Burning"}, "checklist": "c",
  "photos": {"min": 1, "ask": ["wide"]},
  "subtypes": [{"key": "straw", "name": {"zh": "秸秆", "en": "Straw"}, "warning": {"zh": "火", "en": "Fire"}}],
  "actions": [{"key": "told", "name": {"zh": "告知", "en": "Told"}, "settled": false}],
  "fields": [
    {"key": "state", "name": {"zh": "状态", "en": "State"}, "kind": "choice", "required": true,
     "choices": [{"key": "now", "name": {"zh": "正在", "en": "Now"}, "subtypes": ["straw"]},
                 {"key": "past", "name": {"zh": "已灭", "en": "Past"}}]},
    {"key": "area", "name": {"zh": "面积", "en": "Area"}, "kind": "number", "min": 0.5, "max": 9999,
     "step": 0.5, "presets": [1, 10], "shown_when": {"not": {"field": "state", "is": "past"}},
     "required_when": {"any": [{"zone": "no_burn"}, {"alert": true}, {"failed": {"min": 1}}]}}],
  "common": ["wind"],
  "severity": [{"level": "severe", "advice": {"zh": "灭火", "en": "Put out"},
    "when": {"all": [{"field": "area", "above": 10}, {"subtype": ["straw"]}, {"field": "state", "in": ["now"]}]}},
    {"level": "serious", "when": {"failed": {"item": "hoarding"}}}],
  "departments": [{"when": {"field": "wind", "min": 6}, "department": "police", "assist": ["urban"]},
    {"department": "urban"}],
  "deadlines": [{"when": {"field": "wind", "max": 2}, "severity": ["severe"], "minutes": 30}, {"days": 3}],
  "phrases": [{"text": {"zh": "已灭", "en": "Out"}, "subtypes": ["straw"]}]
}
})json";

} // namespace lantian::fuzz
